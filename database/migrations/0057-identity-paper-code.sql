-- Codes that staff print for judges: each opens one session, on one day, with the rights of a judge of one edition.
CREATE TABLE identity.paper_code (
  id uuid CONSTRAINT pk_paper_code PRIMARY KEY,
  edition_id uuid NOT NULL,
  subject_id uuid NOT NULL,
  person_id uuid NOT NULL CONSTRAINT fk_paper_code_person REFERENCES identity.person (id),
  code_hash text NOT NULL CONSTRAINT uq_paper_code_hash UNIQUE,
  day date NOT NULL,
  state text NOT NULL CONSTRAINT ck_paper_code_state CHECK (state IN ('open', 'used', 'revoked')),
  issued_by uuid CONSTRAINT fk_paper_code_issued_by REFERENCES identity.person (id),
  issued_at timestamptz NOT NULL,
  attempt_hash text,
  used_at timestamptz,
  revoked_at timestamptz
);
CREATE INDEX ix_paper_code_subject ON identity.paper_code (subject_id);
CREATE INDEX ix_paper_code_person ON identity.paper_code (person_id);
CREATE UNIQUE INDEX uq_paper_code_open ON identity.paper_code (subject_id, person_id, day) WHERE state = 'open';

-- The code a session was opened by: such a session is a judge's of that edition and nothing more.
ALTER TABLE identity.session ADD COLUMN paper_code_id uuid
  CONSTRAINT fk_session_paper_code REFERENCES identity.paper_code (id);
