ALTER TABLE stage.slot ADD COLUMN closed_at timestamptz;
