-- The portal is run at one place at a time: what was given, and where it went on.
CREATE TABLE journal.handover (
  id uuid CONSTRAINT pk_handover PRIMARY KEY,
  given_at timestamptz NOT NULL,
  taken_at timestamptz,
  kept_at timestamptz,
  CONSTRAINT ck_handover_end CHECK (taken_at IS NULL OR kept_at IS NULL)
);
