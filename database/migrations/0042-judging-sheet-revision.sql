-- The judge's own notes: nobody else ever reads them, and they are no part of what is sealed.
ALTER TABLE judging.sheet ADD COLUMN notes text NOT NULL DEFAULT '';

-- A sheet as it was submitted, each time it was, with the salt that its hash in the ledger was made with.
CREATE TABLE judging.sheet_revision (
  sheet_id uuid NOT NULL CONSTRAINT fk_sheet_revision_sheet REFERENCES judging.sheet (id),
  no int NOT NULL,
  marks jsonb NOT NULL,
  total int NOT NULL,
  comment text NOT NULL,
  suggestion text NOT NULL,
  salt text NOT NULL,
  hash text NOT NULL,
  submitted_at timestamptz NOT NULL,
  reopened_at timestamptz,
  reopen_reason text,
  CONSTRAINT pk_sheet_revision PRIMARY KEY (sheet_id, no),
  CONSTRAINT ck_sheet_revision_no CHECK (no > 0),
  CONSTRAINT ck_sheet_revision_total CHECK (total >= 0),
  CONSTRAINT ck_sheet_revision_reopened CHECK ((reopened_at IS NULL) = (reopen_reason IS NULL))
);
