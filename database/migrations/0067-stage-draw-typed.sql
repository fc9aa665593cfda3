-- A value of a draw says who gave it: its party, by its lead or a member the lead names, or the organiser who typed it in
-- for them. Before this, values that are no team's were always typed in.
ALTER TABLE stage.draw_value
  ADD COLUMN typed_in boolean NOT NULL DEFAULT false,
  ADD COLUMN giver_id uuid CONSTRAINT fk_draw_value_giver REFERENCES identity.person (id),
  ADD CONSTRAINT ck_draw_value_typed CHECK (NOT typed_in OR hash IS NOT NULL),
  ADD CONSTRAINT ck_draw_value_giver CHECK (giver_id IS NULL OR entry_id IS NOT NULL);
UPDATE stage.draw_value SET typed_in = true WHERE entry_id IS NULL AND hash IS NOT NULL;
CREATE INDEX ix_draw_value_giver ON stage.draw_value (giver_id);
