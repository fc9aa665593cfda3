-- What only the team says of a person is for the organisers to decide: the person is not asked about it.
ALTER TABLE recusal.conflict
  DROP CONSTRAINT ck_conflict_evidence,
  ADD CONSTRAINT ck_conflict_evidence CHECK (evidence IN ('certain', 'likely', 'stated', 'reported'));
UPDATE recusal.conflict SET evidence = 'reported', effect = CASE WHEN state = 'suggested' THEN 'none' ELSE effect END
  WHERE relation = 'named-by-team' AND evidence = 'likely';
