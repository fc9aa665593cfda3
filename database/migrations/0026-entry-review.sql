-- Who looks at an entry, and what a search for names finds (Latin spelling included).
ALTER TABLE entry.entry ADD COLUMN reviewer_id uuid CONSTRAINT fk_entry_reviewer REFERENCES identity.person (id);
ALTER TABLE entry.entry ADD COLUMN search text NOT NULL DEFAULT '';
CREATE INDEX ix_entry_edition ON entry.entry (edition_id, state) WHERE (revision_no > 0);
CREATE INDEX ix_entry_reviewer ON entry.entry (reviewer_id) WHERE (reviewer_id IS NOT NULL);

-- What the desk noted so far about an entry; nobody but its reviewers reads it.
CREATE TABLE entry.worksheet (
  entry_id uuid CONSTRAINT pk_worksheet PRIMARY KEY CONSTRAINT fk_worksheet_entry REFERENCES entry.entry (id),
  checks jsonb NOT NULL,
  note text NOT NULL,
  version int NOT NULL,
  saved_by uuid NOT NULL CONSTRAINT fk_worksheet_person REFERENCES identity.person (id),
  saved_at timestamptz NOT NULL,
  CONSTRAINT ck_worksheet_version CHECK (version > 0)
);

-- What a program noticed about an entry, or about a pair of them: the later one is entry_id.
CREATE TABLE entry.finding (
  id uuid CONSTRAINT pk_finding PRIMARY KEY,
  entry_id uuid NOT NULL CONSTRAINT fk_finding_entry REFERENCES entry.entry (id),
  other_id uuid CONSTRAINT fk_finding_other REFERENCES entry.entry (id),
  revision_no int NOT NULL,
  code text NOT NULL,
  severity text NOT NULL,
  path text NOT NULL,
  params jsonb NOT NULL,
  found_at timestamptz NOT NULL,
  dismissed_by uuid CONSTRAINT fk_finding_person REFERENCES identity.person (id),
  dismissed_at timestamptz,
  note text,
  CONSTRAINT ck_finding_severity CHECK (severity IN ('blocking', 'warning', 'hint')),
  CONSTRAINT ck_finding_other CHECK (other_id <> entry_id),
  CONSTRAINT ck_finding_dismissed
    CHECK ((dismissed_at IS NULL) = (dismissed_by IS NULL) AND (dismissed_at IS NULL) = (note IS NULL))
);
CREATE INDEX ix_finding_entry ON entry.finding (entry_id);
CREATE INDEX ix_finding_other ON entry.finding (other_id);

-- Hashes of what is compared between entries: pieces of long texts, telephone numbers, addresses.
CREATE TABLE entry.trace (
  entry_id uuid NOT NULL CONSTRAINT fk_trace_entry REFERENCES entry.entry (id),
  path text NOT NULL,
  keys int[] NOT NULL,
  CONSTRAINT pk_trace PRIMARY KEY (entry_id, path)
);
CREATE INDEX ix_trace_keys ON entry.trace USING gin (keys);

-- A refusal or a disqualification that somebody asks for and somebody else must confirm.
CREATE TABLE entry.proposal (
  id uuid CONSTRAINT pk_proposal PRIMARY KEY,
  entry_id uuid NOT NULL CONSTRAINT fk_proposal_entry REFERENCES entry.entry (id),
  kind text NOT NULL,
  state text NOT NULL,
  revision_no int NOT NULL,
  checklist jsonb NOT NULL,
  reason text NOT NULL,
  evidence text NOT NULL,
  proposed_by uuid NOT NULL CONSTRAINT fk_proposal_person REFERENCES identity.person (id),
  proposed_at timestamptz NOT NULL,
  settled_by uuid CONSTRAINT fk_proposal_settler REFERENCES identity.person (id),
  settled_at timestamptz,
  note text NOT NULL,
  CONSTRAINT ck_proposal_kind CHECK (kind IN ('refuse', 'disqualify')),
  CONSTRAINT ck_proposal_state CHECK (state IN ('open', 'confirmed', 'turned_down', 'taken_back')),
  CONSTRAINT ck_proposal_settled CHECK ((state = 'open') = (settled_at IS NULL)),
  CONSTRAINT ck_proposal_second CHECK (state <> 'confirmed' OR settled_by IS NOT NULL AND settled_by <> proposed_by)
);
CREATE UNIQUE INDEX uq_proposal_open ON entry.proposal (entry_id) WHERE (state = 'open');
CREATE INDEX ix_proposal_entry ON entry.proposal (entry_id);

-- A confirmed disqualification is a decision too.
ALTER TABLE entry.decision DROP CONSTRAINT ck_decision_verdict;
ALTER TABLE entry.decision ADD CONSTRAINT ck_decision_verdict
  CHECK (verdict IN ('admit', 'return', 'refuse', 'lapse', 'disqualify'));
