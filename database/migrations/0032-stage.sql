-- Context stage: what the hall sees. The schedule of a round, and the sittings that follow from it.
CREATE SCHEMA stage;

-- The plan of a round's sittings as people work on it; version counts its changes, published_no its publications.
CREATE TABLE stage.schedule (
  round_id uuid CONSTRAINT pk_schedule PRIMARY KEY CONSTRAINT fk_schedule_round REFERENCES judging.round (id),
  edition_id uuid NOT NULL CONSTRAINT fk_schedule_edition REFERENCES competition.edition (id),
  draft jsonb NOT NULL,
  version int NOT NULL,
  published_no int NOT NULL,
  changed_at timestamptz NOT NULL,
  CONSTRAINT ck_schedule_version CHECK (version > 0 AND published_no >= 0)
);

-- Every publication as it went out, with its reason; rows are never changed.
CREATE TABLE stage.publication (
  round_id uuid NOT NULL CONSTRAINT fk_publication_schedule REFERENCES stage.schedule (round_id),
  no int NOT NULL,
  plan jsonb NOT NULL,
  reason text NOT NULL,
  published_at timestamptz NOT NULL,
  published_by uuid,
  CONSTRAINT pk_publication PRIMARY KEY (round_id, no),
  CONSTRAINT ck_publication_no CHECK (no > 0)
);

-- One sitting of one room of one round.
CREATE TABLE stage.session (
  id uuid CONSTRAINT pk_session PRIMARY KEY,
  round_id uuid NOT NULL CONSTRAINT fk_session_round REFERENCES judging.round (id),
  edition_id uuid NOT NULL CONSTRAINT fk_session_edition REFERENCES competition.edition (id),
  kind text NOT NULL,
  room int NOT NULL,
  venue text NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  pitch_minutes int NOT NULL,
  question_minutes int NOT NULL,
  changeover_minutes int NOT NULL,
  CONSTRAINT ck_session_kind CHECK (kind IN ('judging', 'rehearsal')),
  CONSTRAINT ck_session_room CHECK (room > 0),
  CONSTRAINT ck_session_times CHECK (ends_at >= starts_at),
  CONSTRAINT ck_session_minutes CHECK (pitch_minutes > 0 AND question_minutes >= 0 AND changeover_minutes >= 0)
);
CREATE INDEX ix_session_round ON stage.session (round_id, starts_at);
CREATE INDEX ix_session_edition ON stage.session (edition_id, starts_at);

-- One entry's turn in a sitting.
CREATE TABLE stage.slot (
  id uuid CONSTRAINT pk_slot PRIMARY KEY,
  session_id uuid NOT NULL CONSTRAINT fk_slot_session REFERENCES stage.session (id),
  entry_id uuid NOT NULL CONSTRAINT fk_slot_entry REFERENCES entry.entry (id),
  position int NOT NULL,
  block int NOT NULL,
  fixed boolean NOT NULL,
  starts_at timestamptz NOT NULL,
  state text NOT NULL,
  CONSTRAINT uq_slot_entry UNIQUE (session_id, entry_id),
  CONSTRAINT uq_slot_position UNIQUE (session_id, position) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT ck_slot_position CHECK (position > 0 AND block > 0),
  CONSTRAINT ck_slot_state CHECK (state IN ('waiting'))
);
CREATE INDEX ix_slot_entry ON stage.slot (entry_id);

-- A break after the turn at `after`; 0: before the first.
CREATE TABLE stage.pause (
  session_id uuid NOT NULL CONSTRAINT fk_pause_session REFERENCES stage.session (id),
  after int NOT NULL,
  minutes int NOT NULL,
  label text NOT NULL,
  CONSTRAINT pk_pause PRIMARY KEY (session_id, after),
  CONSTRAINT ck_pause_minutes CHECK (after >= 0 AND minutes > 0)
);
