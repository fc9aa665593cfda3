ALTER TABLE stage.slot DROP CONSTRAINT ck_slot_state;
ALTER TABLE stage.slot ADD CONSTRAINT ck_slot_state CHECK (state IN ('waiting', 'called', 'pitching', 'pitch-paused', 'questions', 'questions-paused', 'ended', 'absent'));

-- A sitting as it is played. The clock is made of steps, never of a number that ticks.
CREATE TABLE stage.run (
  session_id uuid CONSTRAINT pk_run PRIMARY KEY CONSTRAINT fk_run_session REFERENCES stage.session (id) ON DELETE CASCADE,
  version int NOT NULL,
  pitch_bells int[] NOT NULL,
  question_bells int[] NOT NULL,
  CONSTRAINT ck_run_version CHECK (version > 0)
);

-- One thing done to a turn; a step taken back stays and does not count.
CREATE TABLE stage.step (
  id uuid CONSTRAINT pk_step PRIMARY KEY,
  slot_id uuid NOT NULL CONSTRAINT fk_step_slot REFERENCES stage.slot (id) ON DELETE CASCADE,
  no int NOT NULL,
  verb text NOT NULL,
  at timestamptz NOT NULL,
  seconds int NOT NULL,
  reason text NOT NULL,
  taken_by uuid,
  undone_at timestamptz,
  CONSTRAINT uq_step_no UNIQUE (slot_id, no),
  CONSTRAINT ck_step_verb CHECK (verb IN ('call', 'start', 'ask', 'pause', 'resume', 'disturb', 'end', 'miss')),
  CONSTRAINT ck_step_seconds CHECK ((verb = 'disturb') = (seconds > 0) AND seconds <= 600)
);

-- A screen without an account; whoever has the key sees what it shows.
CREATE TABLE stage.screen (
  id uuid CONSTRAINT pk_screen PRIMARY KEY,
  session_id uuid NOT NULL CONSTRAINT fk_screen_session REFERENCES stage.session (id) ON DELETE CASCADE,
  kind text NOT NULL,
  name text NOT NULL,
  key_hash text NOT NULL,
  made_at timestamptz NOT NULL,
  closed_at timestamptz,
  CONSTRAINT uq_screen_key UNIQUE (key_hash),
  CONSTRAINT ck_screen_kind CHECK (kind IN ('hall', 'clock'))
);
CREATE INDEX ix_screen_session ON stage.screen (session_id);

-- The script of a round's reveal, and where it stands.
CREATE TABLE stage.reveal (
  round_id uuid CONSTRAINT pk_reveal PRIMARY KEY CONSTRAINT fk_reveal_round REFERENCES judging.round (id),
  release_id uuid NOT NULL CONSTRAINT fk_reveal_release REFERENCES judging.release (id),
  kind text NOT NULL,
  with_values boolean NOT NULL,
  steps jsonb NOT NULL,
  at int NOT NULL,
  state text NOT NULL,
  version int NOT NULL,
  made_at timestamptz NOT NULL,
  CONSTRAINT ck_reveal_kind CHECK (kind IN ('prizes', 'ranks')),
  CONSTRAINT ck_reveal_state CHECK (state IN ('prepared', 'shown', 'dark')),
  CONSTRAINT ck_reveal_at CHECK (at >= 0 AND at < jsonb_array_length(steps) AND version > 0)
);
