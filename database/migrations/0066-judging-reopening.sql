-- Once the seal of a closed round is out, two people reopen it: one asks with a reason, another confirms. Every row stays.
CREATE TABLE judging.reopening (
  id uuid CONSTRAINT pk_reopening PRIMARY KEY,
  round_id uuid NOT NULL CONSTRAINT fk_reopening_round REFERENCES judging.round (id),
  state text NOT NULL CONSTRAINT ck_reopening_state CHECK (state IN ('asked', 'confirmed', 'withdrawn')),
  reason text NOT NULL CONSTRAINT ck_reopening_reason CHECK (reason <> ''),
  asked_by uuid NOT NULL CONSTRAINT fk_reopening_asker REFERENCES identity.person (id),
  asked_at timestamptz NOT NULL,
  decided_by uuid CONSTRAINT fk_reopening_decider REFERENCES identity.person (id),
  decided_at timestamptz,
  CONSTRAINT ck_reopening_decided CHECK ((state = 'asked') = (decided_at IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL))
);
CREATE UNIQUE INDEX uq_reopening_asked ON judging.reopening (round_id) WHERE state = 'asked';
CREATE INDEX ix_reopening_round ON judging.reopening (round_id, asked_at);
