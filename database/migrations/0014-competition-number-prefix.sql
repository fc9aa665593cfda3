-- What entries' numbers begin with; in the plan it lies within a long document, which lists would unpack row by row.
ALTER TABLE competition.edition ADD COLUMN number_prefix text;
UPDATE competition.edition SET number_prefix = plan->>'numberPrefix';
ALTER TABLE competition.edition ALTER COLUMN number_prefix SET NOT NULL;
