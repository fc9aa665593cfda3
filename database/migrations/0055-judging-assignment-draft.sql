-- A draft of a round's assignment: by which settings, how far its computing is, what came out, what was changed by hand.
-- Judges read nothing of it; publishing copies its pairs to judging.assignment and keeps what was in force before.
CREATE TABLE judging.assignment_draft (
  id uuid CONSTRAINT pk_assignment_draft PRIMARY KEY,
  round_id uuid NOT NULL CONSTRAINT fk_assignment_draft_round REFERENCES judging.round (id),
  state text NOT NULL,
  settings jsonb NOT NULL,
  seed text NOT NULL,
  pins jsonb NOT NULL,
  begun_by uuid NOT NULL CONSTRAINT fk_assignment_draft_person REFERENCES identity.person (id),
  begun_at timestamptz NOT NULL,
  progress jsonb,
  refusal jsonb,
  ended_at timestamptz,
  inputs_hash text,
  seating jsonb,
  problem jsonb,
  result jsonb,
  basis jsonb,
  anchors jsonb NOT NULL,
  changes jsonb NOT NULL,
  inspection jsonb,
  published_at timestamptz,
  before jsonb,
  CONSTRAINT ck_assignment_draft_state CHECK (state IN ('running', 'failed', 'ready', 'stopped', 'discarded', 'published', 'undone')),
  CONSTRAINT ck_assignment_draft_worked CHECK (state NOT IN ('ready', 'published', 'undone') OR basis IS NOT NULL AND inputs_hash IS NOT NULL),
  CONSTRAINT ck_assignment_draft_published CHECK ((state IN ('published', 'undone')) = (published_at IS NOT NULL))
);
-- One draft of a round at a time lies beside what is in force.
CREATE UNIQUE INDEX uq_assignment_draft ON judging.assignment_draft (round_id) WHERE state IN ('running', 'failed', 'ready');
CREATE INDEX ix_assignment_draft_round ON judging.assignment_draft (round_id, begun_at);
