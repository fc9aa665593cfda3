-- One edition as data: its rules, its calendar, and every version of them.
CREATE SCHEMA competition;

CREATE TABLE competition.competition (
  id uuid CONSTRAINT pk_competition PRIMARY KEY,
  code text NOT NULL CONSTRAINT uq_competition_code UNIQUE
);

CREATE TABLE competition.edition (
  id uuid CONSTRAINT pk_edition PRIMARY KEY,
  competition_id uuid NOT NULL CONSTRAINT fk_edition_competition REFERENCES competition.competition (id),
  slug text NOT NULL CONSTRAINT uq_edition_slug UNIQUE,
  code text NOT NULL CONSTRAINT uq_edition_code UNIQUE,
  plan jsonb NOT NULL,
  version int NOT NULL CONSTRAINT ck_edition_version CHECK (version > 0),
  state text NOT NULL CONSTRAINT ck_edition_state CHECK (state IN ('draft', 'published', 'archived')),
  t0 timestamptz NOT NULL,
  calendar_provisional boolean NOT NULL,
  rules_locked_at timestamptz
);
CREATE INDEX ix_edition_competition ON competition.edition (competition_id);

CREATE TABLE competition.edition_version (
  edition_id uuid NOT NULL CONSTRAINT fk_edition_version_edition REFERENCES competition.edition (id),
  version int NOT NULL,
  plan jsonb NOT NULL,
  written_at timestamptz NOT NULL,
  written_by uuid,
  CONSTRAINT pk_edition_version PRIMARY KEY (edition_id, version)
);

CREATE TABLE competition.milestone (
  edition_id uuid NOT NULL CONSTRAINT fk_milestone_edition REFERENCES competition.edition (id),
  code text NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  version int NOT NULL CONSTRAINT ck_milestone_version CHECK (version > 0),
  CONSTRAINT pk_milestone PRIMARY KEY (edition_id, code),
  CONSTRAINT ck_milestone_order CHECK (starts_at < ends_at)
);

CREATE TABLE competition.milestone_move (
  edition_id uuid NOT NULL,
  code text NOT NULL,
  version int NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  reason text NOT NULL,
  moved_at timestamptz NOT NULL,
  moved_by uuid,
  CONSTRAINT pk_milestone_move PRIMARY KEY (edition_id, code, version),
  CONSTRAINT fk_milestone_move_milestone FOREIGN KEY (edition_id, code)
    REFERENCES competition.milestone (edition_id, code)
);

CREATE TABLE competition.calendar_day (
  day date CONSTRAINT pk_calendar_day PRIMARY KEY,
  kind text NOT NULL CONSTRAINT ck_calendar_day_kind CHECK (kind IN ('holiday', 'workday')),
  name text NOT NULL,
  source text NOT NULL CONSTRAINT ck_calendar_day_source CHECK (source IN ('notice', 'statute', 'organiser'))
);


-- What was in force once stays as it was, whoever asks.
CREATE FUNCTION competition.refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'competition.% is insert-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER edition_version_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON competition.edition_version
  FOR EACH STATEMENT EXECUTE FUNCTION competition.refuse_rewriting();
CREATE TRIGGER milestone_move_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON competition.milestone_move
  FOR EACH STATEMENT EXECUTE FUNCTION competition.refuse_rewriting();
