-- Words of a judge's expertise that stand in an entry, of the pairs that were drawn.
ALTER TABLE judging.assignment_draft ADD COLUMN words jsonb;
ALTER TABLE judging.assignment_proof ADD COLUMN words jsonb;
