-- A code that says who somebody is at the door: random, and only its hash is kept.
CREATE TABLE stage.pass (
  id uuid CONSTRAINT pk_pass PRIMARY KEY,
  edition_id uuid NOT NULL CONSTRAINT fk_pass_edition REFERENCES competition.edition (id),
  entry_id uuid CONSTRAINT fk_pass_entry REFERENCES entry.entry (id),
  judge_id uuid CONSTRAINT fk_pass_judge REFERENCES judging.judge (id),
  code_hash text NOT NULL,
  issued_at timestamptz NOT NULL,
  issued_by uuid,
  CONSTRAINT uq_pass_code UNIQUE (code_hash),
  CONSTRAINT ck_pass_whose CHECK ((entry_id IS NULL) <> (judge_id IS NULL))
);

-- Who has come to a sitting; one that was a mistake is undone, not deleted.
CREATE TABLE stage.check_in (
  id uuid CONSTRAINT pk_check_in PRIMARY KEY,
  session_id uuid NOT NULL CONSTRAINT fk_check_in_session REFERENCES stage.session (id),
  entry_id uuid CONSTRAINT fk_check_in_entry REFERENCES entry.entry (id),
  judge_id uuid CONSTRAINT fk_check_in_judge REFERENCES judging.judge (id),
  how text NOT NULL,
  at timestamptz NOT NULL,
  by_person uuid,
  undone_at timestamptz,
  undone_by uuid,
  CONSTRAINT ck_check_in_how CHECK (how IN ('code', 'number', 'list')),
  CONSTRAINT ck_check_in_who CHECK ((entry_id IS NULL) <> (judge_id IS NULL))
);
CREATE UNIQUE INDEX uq_check_in_entry ON stage.check_in (session_id, entry_id) WHERE undone_at IS NULL;
CREATE UNIQUE INDEX uq_check_in_judge ON stage.check_in (session_id, judge_id) WHERE undone_at IS NULL;
