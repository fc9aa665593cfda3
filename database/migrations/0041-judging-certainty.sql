-- How sure the places of a closed round are; when its teams were told how it ended.
CREATE TABLE judging.certainty (
  round_id uuid NOT NULL CONSTRAINT fk_certainty_round REFERENCES judging.round,
  lists jsonb NOT NULL,
  weighed_at timestamptz NOT NULL,
  CONSTRAINT pk_certainty PRIMARY KEY (round_id)
);
ALTER TABLE judging.closure ADD COLUMN told_at timestamptz;
