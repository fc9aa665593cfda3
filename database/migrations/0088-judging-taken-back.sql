-- An advance is taken back by two people, as a sealed round is reopened: the same wish, which says what it undoes.
ALTER TABLE judging.reopening ADD COLUMN undoes text NOT NULL DEFAULT 'close'
  CONSTRAINT ck_reopening_undoes CHECK (undoes IN ('close', 'advance'));
-- A round that advanced while a reopening of it was asked for: nobody could confirm or withdraw it any more.
UPDATE judging.reopening o SET state = 'withdrawn', decided_by = o.asked_by, decided_at = clock_timestamp()
  FROM judging.round r WHERE r.id = o.round_id AND r.state = 'advanced' AND o.state = 'asked';
