-- What a team had written after its last submit and never handed in, kept where a return or a call for materials put the draft back.
CREATE TABLE entry.set_aside (
  id uuid CONSTRAINT pk_set_aside PRIMARY KEY,
  entry_id uuid NOT NULL CONSTRAINT fk_set_aside_entry REFERENCES entry.entry (id),
  revision_no int NOT NULL,
  form_version int NOT NULL,
  parts jsonb NOT NULL,
  set_aside_at timestamptz NOT NULL
);
CREATE INDEX ix_set_aside_entry ON entry.set_aside (entry_id);
