-- A pledge that was printed: of which content, under which version of its text.
CREATE TABLE entry.pledge_print (
  entry_id uuid NOT NULL CONSTRAINT fk_pledge_print_entry REFERENCES entry.entry (id),
  content_hash text NOT NULL,
  version int NOT NULL,
  printed_at timestamptz NOT NULL,
  printed_by uuid NOT NULL CONSTRAINT fk_pledge_print_person REFERENCES identity.person (id),
  CONSTRAINT pk_pledge_print PRIMARY KEY (entry_id, content_hash, version),
  CONSTRAINT ck_pledge_print_hash CHECK (content_hash ~ '^[0-9a-f]{64}$')
);

-- What the code on a scan said; all three are null when none was found.
CREATE TABLE entry.pledge_reading (
  upload_id uuid CONSTRAINT pk_pledge_reading PRIMARY KEY
    CONSTRAINT fk_pledge_reading_upload REFERENCES file.upload (id),
  code_entry_id uuid,
  code_version int,
  code_hash text,
  read_at timestamptz NOT NULL,
  CONSTRAINT ck_pledge_reading_code CHECK (
    (code_entry_id IS NULL) = (code_hash IS NULL) AND (code_hash IS NULL) = (code_version IS NULL)
  )
);
