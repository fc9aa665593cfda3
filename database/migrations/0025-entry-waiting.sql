-- A submit that was pressed before the deadline and waits for files that were on their way.
CREATE TABLE entry.waiting (
  entry_id uuid CONSTRAINT pk_waiting PRIMARY KEY CONSTRAINT fk_waiting_entry REFERENCES entry.entry (id),
  pressed_at timestamptz NOT NULL,
  pressed_by uuid NOT NULL CONSTRAINT fk_waiting_person REFERENCES identity.person (id),
  until timestamptz NOT NULL,
  content jsonb NOT NULL,
  expected jsonb NOT NULL,
  CONSTRAINT ck_waiting_until CHECK (until > pressed_at)
);
CREATE INDEX ix_waiting_until ON entry.waiting (until);
