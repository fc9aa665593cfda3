-- Answers that judges owed when an assignment was worked out: the pairs, and what each cost.
ALTER TABLE judging.assignment_draft ADD COLUMN owed jsonb;
ALTER TABLE judging.assignment_proof ADD COLUMN owed jsonb;
UPDATE judging.assignment_draft SET settings = settings || '{"owedPrice": 250}' WHERE NOT settings ? 'owedPrice';
