-- Who gave a sheet back; unknown where it was before this was kept.
ALTER TABLE judging.sheet_revision
  ADD COLUMN reopened_by uuid CONSTRAINT fk_sheet_revision_person REFERENCES identity.person (id);
