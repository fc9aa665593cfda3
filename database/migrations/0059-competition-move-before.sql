-- What a milestone was moved from. Of the first move of a milestone before now it is not known.
ALTER TABLE competition.milestone_move ADD started_before timestamptz, ADD ended_before timestamptz;
ALTER TABLE competition.milestone_move DISABLE TRIGGER milestone_move_insert_only;
UPDATE competition.milestone_move v SET started_before = earlier.starts_at, ended_before = earlier.ends_at
  FROM competition.milestone_move earlier
  WHERE earlier.edition_id = v.edition_id AND earlier.code = v.code AND earlier.version = v.version - 1;
ALTER TABLE competition.milestone_move ENABLE TRIGGER milestone_move_insert_only;
