-- What a team that advanced may still hand in: the round that needs it, the milestone by whose end, the parts that are open.
ALTER TABLE entry.entry ADD COLUMN materials_round text;
ALTER TABLE entry.entry ADD COLUMN materials_milestone text;
ALTER TABLE entry.entry ADD COLUMN materials_parts jsonb;
ALTER TABLE entry.entry ADD CONSTRAINT ck_entry_materials
  CHECK (num_nulls(materials_round, materials_milestone, materials_parts) IN (0, 3));
