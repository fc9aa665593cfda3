-- Until when the sealed pledge may follow, where the desk asked for it again.
ALTER TABLE entry.entry ADD COLUMN seal_until timestamptz;

-- What a reviewer said of a scan: that it is right though no code could be read, or that another one is needed.
CREATE TABLE entry.scan_decision (
  id uuid CONSTRAINT pk_scan_decision PRIMARY KEY,
  entry_id uuid NOT NULL CONSTRAINT fk_scan_decision_entry REFERENCES entry.entry (id),
  upload_id uuid CONSTRAINT fk_scan_decision_upload REFERENCES file.upload (id),
  verdict text NOT NULL,
  version int NOT NULL,
  content_hash text NOT NULL,
  reasons jsonb NOT NULL,
  note text NOT NULL,
  due_at timestamptz,
  decided_by uuid NOT NULL CONSTRAINT fk_scan_decision_person REFERENCES identity.person (id),
  decided_at timestamptz NOT NULL,
  CONSTRAINT ck_scan_decision_verdict CHECK (verdict IN ('accept', 'ask')),
  CONSTRAINT ck_scan_decision_upload CHECK (verdict = 'ask' OR upload_id IS NOT NULL),
  CONSTRAINT ck_scan_decision_due CHECK ((verdict = 'ask') = (due_at IS NOT NULL))
);
CREATE INDEX ix_scan_decision_entry ON entry.scan_decision (entry_id);
CREATE TRIGGER scan_decision_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON entry.scan_decision
  FOR EACH STATEMENT EXECUTE FUNCTION entry.refuse_rewriting();

-- What a reviewer said of the proof that an organisation from elsewhere may enter.
CREATE TABLE entry.eligibility_decision (
  id uuid CONSTRAINT pk_eligibility_decision PRIMARY KEY,
  entry_id uuid NOT NULL CONSTRAINT fk_eligibility_decision_entry REFERENCES entry.entry (id),
  revision_no int NOT NULL,
  organisation_id uuid NOT NULL
    CONSTRAINT fk_eligibility_decision_organisation REFERENCES identity.organisation (id),
  outcome text NOT NULL,
  verdict text NOT NULL,
  reason text NOT NULL,
  decided_by uuid NOT NULL CONSTRAINT fk_eligibility_decision_person REFERENCES identity.person (id),
  decided_at timestamptz NOT NULL,
  CONSTRAINT ck_eligibility_decision_outcome CHECK (outcome IN ('needs-proof', 'needs-partner')),
  CONSTRAINT ck_eligibility_decision_verdict CHECK (verdict IN ('proven', 'unproven'))
);
CREATE INDEX ix_eligibility_decision_entry ON entry.eligibility_decision (entry_id);
CREATE TRIGGER eligibility_decision_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON entry.eligibility_decision
  FOR EACH STATEMENT EXECUTE FUNCTION entry.refuse_rewriting();
