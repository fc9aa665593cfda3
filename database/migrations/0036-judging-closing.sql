-- What stood in the way of closing a round and who answered for it; how the two counts of its result compared.
CREATE TABLE judging.excuse (
  round_id uuid NOT NULL CONSTRAINT fk_excuse_round REFERENCES judging.round,
  key text NOT NULL,
  code text NOT NULL,
  entry_id uuid NOT NULL,
  judge_id uuid CONSTRAINT fk_excuse_judge REFERENCES judging.judge,
  reason text NOT NULL CONSTRAINT ck_excuse_reason CHECK (reason <> ''),
  excused_by uuid NOT NULL CONSTRAINT fk_excuse_person REFERENCES identity.person,
  excused_at timestamptz NOT NULL,
  CONSTRAINT pk_excuse PRIMARY KEY (round_id, key)
);
CREATE TABLE judging.closure (
  round_id uuid NOT NULL CONSTRAINT fk_closure_round REFERENCES judging.round,
  closed_by uuid NOT NULL CONSTRAINT fk_closure_person REFERENCES identity.person,
  excused text[] NOT NULL,
  compared int NOT NULL,
  agreed int NOT NULL,
  standings_hash text NOT NULL,
  CONSTRAINT pk_closure PRIMARY KEY (round_id),
  CONSTRAINT ck_closure_counts CHECK (compared >= 0 AND agreed = compared)
);
