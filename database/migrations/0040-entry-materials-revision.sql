-- After which submit a team was called for more: a later one handed in what it was called for.
ALTER TABLE entry.entry ADD COLUMN materials_revision integer;
UPDATE entry.entry e SET materials_revision = coalesce((SELECT (l.details->>'revision')::integer FROM journal.line l
  WHERE l.subject = e.id AND l.kind = 'entry.materials-called' ORDER BY l.id DESC LIMIT 1), e.revision_no)
  WHERE e.materials_round IS NOT NULL;
ALTER TABLE entry.entry DROP CONSTRAINT ck_entry_materials;
ALTER TABLE entry.entry ADD CONSTRAINT ck_entry_materials
  CHECK (num_nulls(materials_round, materials_milestone, materials_parts, materials_revision) IN (0, 4));
