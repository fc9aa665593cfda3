-- Experts drawn from the pool for a round: a sealed list and a commitment first, a public value later, and what follows.
CREATE TABLE judging.expert_lot (
  id uuid CONSTRAINT pk_expert_lot PRIMARY KEY,
  round_id uuid NOT NULL CONSTRAINT fk_expert_lot_round REFERENCES judging.round (id),
  state text NOT NULL,
  quotas jsonb NOT NULL,
  lines jsonb NOT NULL,
  left_out int NOT NULL,
  event text NOT NULL,
  seed text NOT NULL,
  list_hash text NOT NULL,
  commitment text NOT NULL,
  committed_at timestamptz NOT NULL,
  public_value text,
  draw_seed text,
  drawn jsonb,
  drawn_at timestamptz,
  voided_at timestamptz,
  void_reason text,
  CONSTRAINT ck_expert_lot_state CHECK (state IN ('committed', 'drawn', 'void')),
  CONSTRAINT ck_expert_lot_drawn CHECK ((state = 'drawn') = (drawn IS NOT NULL AND public_value IS NOT NULL AND drawn_at IS NOT NULL)),
  CONSTRAINT ck_expert_lot_void CHECK ((state = 'void') = (voided_at IS NOT NULL AND void_reason IS NOT NULL))
);
-- One draw of a round at a time: whoever wants another one says why this one is void.
CREATE UNIQUE INDEX uq_expert_lot_committed ON judging.expert_lot (round_id) WHERE state = 'committed';
CREATE INDEX ix_expert_lot_round ON judging.expert_lot (round_id, committed_at);
