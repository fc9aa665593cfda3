-- Why a plan was changed, the edition file it came from, and who changed the calendar of working days.
ALTER TABLE competition.edition_version ADD COLUMN note text NOT NULL DEFAULT '';

CREATE TABLE competition.edition_file (
  edition_id uuid NOT NULL CONSTRAINT fk_edition_file_edition REFERENCES competition.edition (id),
  number int NOT NULL CONSTRAINT ck_edition_file_number CHECK (number > 0),
  content text NOT NULL,
  brought_at timestamptz NOT NULL,
  brought_by uuid,
  CONSTRAINT pk_edition_file PRIMARY KEY (edition_id, number)
);

CREATE TABLE competition.calendar_change (
  id uuid CONSTRAINT pk_calendar_change PRIMARY KEY,
  year int NOT NULL,
  day date,
  kind_before text,
  kind_after text,
  name text NOT NULL,
  reason text NOT NULL,
  changed_at timestamptz NOT NULL,
  changed_by uuid
);
CREATE INDEX ix_calendar_change_year ON competition.calendar_change (year, changed_at);

CREATE TRIGGER edition_file_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON competition.edition_file
  FOR EACH STATEMENT EXECUTE FUNCTION competition.refuse_rewriting();
CREATE TRIGGER calendar_change_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON competition.calendar_change
  FOR EACH STATEMENT EXECUTE FUNCTION competition.refuse_rewriting();
