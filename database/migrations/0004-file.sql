CREATE SCHEMA file;

-- Bytes, kept once however often they are uploaded; the file lies under DATA_DIR/files by this hash.
CREATE TABLE file.blob (
  sha256 text CONSTRAINT pk_blob PRIMARY KEY,
  size int NOT NULL,
  media_type text NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT ck_blob_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  CONSTRAINT ck_blob_size CHECK (size > 0)
);

-- Somebody handed these bytes in under this name.
CREATE TABLE file.upload (
  id uuid CONSTRAINT pk_upload PRIMARY KEY,
  sha256 text NOT NULL CONSTRAINT fk_upload_blob REFERENCES file.blob (sha256),
  name text NOT NULL,
  media_type text NOT NULL,
  size int NOT NULL,
  pages int,
  person_id uuid NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT ck_upload_name CHECK (char_length(name) BETWEEN 1 AND 200)
);
CREATE INDEX ix_upload_sha256 ON file.upload (sha256);

