CREATE SCHEMA entry;

-- The last number given in an edition; the row's lock makes the numbers gap-free.
CREATE TABLE entry.counter (
  edition_id uuid CONSTRAINT pk_counter PRIMARY KEY CONSTRAINT fk_counter_edition REFERENCES competition.edition (id),
  last int NOT NULL,
  CONSTRAINT ck_counter_last CHECK (last > 0)
);

CREATE TABLE entry.entry (
  id uuid CONSTRAINT pk_entry PRIMARY KEY,
  edition_id uuid NOT NULL CONSTRAINT fk_entry_edition REFERENCES competition.edition (id),
  number int,
  state text NOT NULL,
  state_before text,
  lead_id uuid NOT NULL CONSTRAINT fk_entry_lead REFERENCES identity.person (id),
  organisation_id uuid CONSTRAINT fk_entry_organisation REFERENCES identity.organisation (id),
  eligibility text,
  eligibility_findings jsonb NOT NULL,
  title text NOT NULL,
  title_key text NOT NULL,
  track text NOT NULL,
  division text NOT NULL,
  version int NOT NULL,
  revision_no int NOT NULL,
  created_at timestamptz NOT NULL,
  submitted_at timestamptz,
  returned_at timestamptz,
  returned_until timestamptz,
  returned_fields jsonb NOT NULL,
  withdrawal_reason text,
  CONSTRAINT uq_entry_number UNIQUE (edition_id, number),
  CONSTRAINT ck_entry_number CHECK (number > 0),
  CONSTRAINT ck_entry_version CHECK (version > 0),
  CONSTRAINT ck_entry_submitted CHECK (revision_no = 0 AND number IS NULL OR revision_no > 0 AND number IS NOT NULL),
  CONSTRAINT ck_entry_state CHECK (state IN
    ('draft', 'submitted', 'in_review', 'returned', 'admitted', 'refused', 'withdrawn', 'disqualified')),
  CONSTRAINT ck_entry_state_before CHECK (state_before IN ('draft', 'submitted', 'in_review', 'returned', 'admitted')),
  CONSTRAINT ck_entry_withdrawn CHECK (state <> 'withdrawn' OR state_before IS NOT NULL),
  CONSTRAINT ck_entry_returned CHECK (state <> 'returned' OR returned_until IS NOT NULL AND returned_at IS NOT NULL),
  CONSTRAINT ck_entry_eligibility CHECK (eligibility IN ('eligible', 'needs-proof', 'needs-partner'))
);
CREATE UNIQUE INDEX uq_entry_title ON entry.entry (edition_id, title_key) WHERE (state NOT IN ('refused', 'withdrawn'));
CREATE UNIQUE INDEX uq_entry_lead ON entry.entry (edition_id, lead_id) WHERE (state <> 'withdrawn');
CREATE INDEX ix_entry_lead ON entry.entry (lead_id);
CREATE INDEX ix_entry_organisation ON entry.entry (organisation_id);
CREATE INDEX ix_entry_returned ON entry.entry (returned_until) WHERE (state = 'returned');

-- Answers of the draft; a revision freezes them.
CREATE TABLE entry.answer (
  entry_id uuid NOT NULL CONSTRAINT fk_answer_entry REFERENCES entry.entry (id),
  field text NOT NULL,
  value jsonb NOT NULL,
  version int NOT NULL,
  saved_at timestamptz NOT NULL,
  saved_by uuid NOT NULL CONSTRAINT fk_answer_person REFERENCES identity.person (id),
  CONSTRAINT pk_answer PRIMARY KEY (entry_id, field),
  CONSTRAINT ck_answer_version CHECK (version > 0)
);

-- Files of the draft.
CREATE TABLE entry.document (
  entry_id uuid NOT NULL CONSTRAINT fk_document_entry REFERENCES entry.entry (id),
  kind text NOT NULL,
  upload_id uuid NOT NULL CONSTRAINT fk_document_upload REFERENCES file.upload (id),
  CONSTRAINT pk_document PRIMARY KEY (entry_id, kind)
);

-- What a submit froze; insert-only.
CREATE TABLE entry.revision (
  id uuid CONSTRAINT pk_revision PRIMARY KEY,
  entry_id uuid NOT NULL CONSTRAINT fk_revision_entry REFERENCES entry.entry (id),
  no int NOT NULL,
  title text NOT NULL,
  track text NOT NULL,
  division text NOT NULL,
  organisation_id uuid NOT NULL CONSTRAINT fk_revision_organisation REFERENCES identity.organisation (id),
  content jsonb NOT NULL,
  content_hash text NOT NULL,
  frozen_at timestamptz NOT NULL,
  frozen_by uuid NOT NULL CONSTRAINT fk_revision_person REFERENCES identity.person (id),
  CONSTRAINT uq_revision_no UNIQUE (entry_id, no),
  CONSTRAINT ck_revision_no CHECK (no > 0)
);

-- A tick of one person under one version of a text.
CREATE TABLE entry.consent (
  entry_id uuid NOT NULL CONSTRAINT fk_consent_entry REFERENCES entry.entry (id),
  person_id uuid NOT NULL CONSTRAINT fk_consent_person REFERENCES identity.person (id),
  code text NOT NULL,
  version int NOT NULL,
  given_at timestamptz NOT NULL,
  withdrawn_at timestamptz,
  CONSTRAINT pk_consent PRIMARY KEY (entry_id, person_id, code, version)
);

-- What the formal review decided, a lapse is the clock's; insert-only.
CREATE TABLE entry.decision (
  id uuid CONSTRAINT pk_decision PRIMARY KEY,
  entry_id uuid NOT NULL CONSTRAINT fk_decision_entry REFERENCES entry.entry (id),
  verdict text NOT NULL,
  revision_no int NOT NULL,
  checklist jsonb NOT NULL,
  reason text NOT NULL,
  fields jsonb NOT NULL,
  due_at timestamptz,
  decided_by uuid CONSTRAINT fk_decision_person REFERENCES identity.person (id),
  decided_at timestamptz NOT NULL,
  CONSTRAINT ck_decision_verdict CHECK (verdict IN ('admit', 'return', 'refuse', 'lapse')),
  CONSTRAINT ck_decision_by CHECK (decided_by IS NOT NULL OR verdict = 'lapse'),
  CONSTRAINT ck_decision_due CHECK (verdict <> 'return' OR due_at IS NOT NULL)
);
CREATE INDEX ix_decision_entry ON entry.decision (entry_id);

CREATE FUNCTION entry.refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'entry.% is insert-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER revision_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON entry.revision
  FOR EACH STATEMENT EXECUTE FUNCTION entry.refuse_rewriting();
CREATE TRIGGER decision_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON entry.decision
  FOR EACH STATEMENT EXECUTE FUNCTION entry.refuse_rewriting();

