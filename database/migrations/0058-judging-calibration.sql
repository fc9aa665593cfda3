-- Samples that a round's judges score before it begins, so that they mark alike; never part of a result.
CREATE TABLE judging.calibration (
  round_id uuid CONSTRAINT pk_calibration PRIMARY KEY CONSTRAINT fk_calibration_round REFERENCES judging.round (id),
  version int NOT NULL,
  required boolean NOT NULL,
  shows text NOT NULL,
  opened_at timestamptz,
  CONSTRAINT ck_calibration_shows CHECK (shows IN ('reference', 'panel', 'both'))
);
CREATE TABLE judging.calibration_sample (
  id uuid CONSTRAINT pk_calibration_sample PRIMARY KEY,
  round_id uuid NOT NULL CONSTRAINT fk_calibration_sample_calibration REFERENCES judging.calibration (round_id),
  no int NOT NULL,
  division text NOT NULL,
  title text NOT NULL,
  body text NOT NULL,
  reference jsonb,
  why text NOT NULL,
  CONSTRAINT uq_calibration_sample_no UNIQUE (round_id, no),
  CONSTRAINT ck_calibration_sample_no CHECK (no > 0)
);
CREATE TABLE judging.calibration_sheet (
  sample_id uuid NOT NULL CONSTRAINT fk_calibration_sheet_sample REFERENCES judging.calibration_sample (id),
  judge_id uuid NOT NULL CONSTRAINT fk_calibration_sheet_judge REFERENCES judging.judge (id),
  marks jsonb NOT NULL,
  total int NOT NULL,
  comment text NOT NULL,
  submitted_at timestamptz NOT NULL,
  CONSTRAINT pk_calibration_sheet PRIMARY KEY (sample_id, judge_id),
  CONSTRAINT ck_calibration_sheet_total CHECK (total BETWEEN 0 AND 10000)
);
CREATE INDEX ix_calibration_sheet_judge ON judging.calibration_sheet (judge_id);
