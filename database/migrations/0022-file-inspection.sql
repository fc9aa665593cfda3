-- An upload is acknowledged when its bytes are durable, and held until somebody has looked inside.
ALTER TABLE file.blob DROP COLUMN media_type;
ALTER TABLE file.upload
  ADD COLUMN seconds numeric(8,1),
  ADD COLUMN state text NOT NULL DEFAULT 'passed',
  ADD COLUMN flaw jsonb,
  ADD COLUMN rule jsonb NOT NULL DEFAULT '{}',
  ADD COLUMN inspected_at timestamptz;
UPDATE file.upload SET inspected_at = created_at;
ALTER TABLE file.upload
  ALTER COLUMN state DROP DEFAULT,
  ALTER COLUMN rule DROP DEFAULT,
  ADD CONSTRAINT ck_upload_state CHECK (state IN ('held', 'passed', 'refused')),
  ADD CONSTRAINT ck_upload_flaw CHECK ((state = 'refused') = (flaw IS NOT NULL)),
  ADD CONSTRAINT ck_upload_inspected CHECK ((state = 'held') = (inspected_at IS NULL));
CREATE INDEX ix_upload_held ON file.upload (created_at) WHERE state = 'held';

-- An upload that has begun; its bytes so far lie under DATA_DIR/files/incoming by its id.
CREATE TABLE file.arrival (
  id uuid CONSTRAINT pk_arrival PRIMARY KEY,
  person_id uuid NOT NULL,
  purpose text NOT NULL,
  target jsonb NOT NULL,
  name text NOT NULL,
  media_type text NOT NULL,
  size int NOT NULL,
  rule jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  CONSTRAINT ck_arrival_size CHECK (size > 0)
);
CREATE INDEX ix_arrival_person ON file.arrival (person_id);
CREATE INDEX ix_arrival_expires ON file.arrival (expires_at);
