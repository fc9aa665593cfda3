-- The order of a round drawn by lot: a list frozen, a seed committed, values that nobody could know, and what follows.
CREATE TABLE stage.draw (
  id uuid CONSTRAINT pk_draw PRIMARY KEY,
  round_id uuid NOT NULL CONSTRAINT fk_draw_schedule REFERENCES stage.schedule (round_id),
  edition_id uuid NOT NULL CONSTRAINT fk_draw_edition REFERENCES competition.edition (id),
  state text NOT NULL,
  mode text NOT NULL,
  event text NOT NULL,
  lines jsonb NOT NULL,
  seed text,
  list_hash text NOT NULL,
  commitment text,
  public_value text,
  draw_seed text,
  drawn jsonb,
  frozen_at timestamptz NOT NULL,
  committed_at timestamptz,
  revealed_at timestamptz,
  voided_at timestamptz,
  void_reason text,
  CONSTRAINT ck_draw_state CHECK (state IN ('frozen', 'committed', 'revealed', 'void')),
  CONSTRAINT ck_draw_mode CHECK (mode IN ('on-site', 'event')),
  CONSTRAINT ck_draw_committed CHECK (state NOT IN ('committed', 'revealed') OR seed IS NOT NULL AND commitment IS NOT NULL AND committed_at IS NOT NULL),
  CONSTRAINT ck_draw_revealed CHECK ((state = 'revealed') = (drawn IS NOT NULL)),
  CONSTRAINT ck_draw_void CHECK ((state = 'void') = (voided_at IS NOT NULL))
);
-- One draw of a round at a time: whoever wants another one says why this one is void.
CREATE UNIQUE INDEX uq_draw_running ON stage.draw (round_id) WHERE state IN ('frozen', 'committed');
CREATE INDEX ix_draw_round ON stage.draw (round_id, frozen_at);

-- A value given on site: its hash first, itself when everything is committed.
CREATE TABLE stage.draw_value (
  draw_id uuid NOT NULL CONSTRAINT fk_draw_value_draw REFERENCES stage.draw (id),
  position int NOT NULL,
  party text NOT NULL,
  entry_id uuid CONSTRAINT fk_draw_value_entry REFERENCES entry.entry (id),
  hash text,
  sealed_at timestamptz,
  value text,
  salt text,
  opened_at timestamptz,
  CONSTRAINT pk_draw_value PRIMARY KEY (draw_id, position),
  CONSTRAINT ck_draw_value_sealed CHECK ((hash IS NULL) = (sealed_at IS NULL)),
  CONSTRAINT ck_draw_value_opened CHECK ((value IS NULL) = (opened_at IS NULL) AND (value IS NULL) = (salt IS NULL)),
  CONSTRAINT ck_draw_value_order CHECK (value IS NULL OR hash IS NOT NULL)
);
CREATE INDEX ix_draw_value_entry ON stage.draw_value (entry_id);

-- The draw a publication follows from.
ALTER TABLE stage.publication ADD COLUMN draw_id uuid CONSTRAINT fk_publication_draw REFERENCES stage.draw (id);
