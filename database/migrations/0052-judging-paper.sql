-- Score sheets printed as the fallback, and what was read off those that were used.
CREATE TABLE judging.paper_print (
  id uuid CONSTRAINT pk_paper_print PRIMARY KEY,
  round_id uuid NOT NULL CONSTRAINT fk_paper_print_round REFERENCES judging.round (id),
  order_by text NOT NULL CONSTRAINT ck_paper_print_order CHECK (order_by IN ('judge', 'entry')),
  language text NOT NULL CONSTRAINT ck_paper_print_language CHECK (language IN ('zh-CN', 'en')),
  printed_by uuid NOT NULL CONSTRAINT fk_paper_print_person REFERENCES identity.person (id),
  printed_at timestamptz NOT NULL
);
CREATE INDEX ix_paper_print_round ON judging.paper_print (round_id);

CREATE TABLE judging.paper_sheet (
  id uuid CONSTRAINT pk_paper_sheet PRIMARY KEY,
  print_id uuid NOT NULL CONSTRAINT fk_paper_sheet_print REFERENCES judging.paper_print (id),
  round_id uuid NOT NULL CONSTRAINT fk_paper_sheet_round REFERENCES judging.round (id),
  no int NOT NULL CONSTRAINT ck_paper_sheet_no CHECK (no > 0),
  assignment_id uuid NOT NULL CONSTRAINT fk_paper_sheet_assignment REFERENCES judging.assignment (id),
  rubric_hash text NOT NULL,
  state text NOT NULL CONSTRAINT ck_paper_sheet_state
    CHECK (state IN ('printed', 'transcribed', 'differing', 'clashing', 'official', 'withdrawn')),
  scan_id uuid CONSTRAINT fk_paper_sheet_scan REFERENCES file.upload (id),
  scan_matches boolean,
  sheet_id uuid,
  revision_no int,
  decided_by uuid CONSTRAINT fk_paper_sheet_decider REFERENCES identity.person (id),
  decided_at timestamptz,
  reason text,
  CONSTRAINT uq_paper_sheet_no UNIQUE (round_id, no),
  CONSTRAINT uq_paper_sheet_revision UNIQUE (sheet_id, revision_no),
  CONSTRAINT fk_paper_sheet_revision FOREIGN KEY (sheet_id, revision_no) REFERENCES judging.sheet_revision (sheet_id, no),
  CONSTRAINT ck_paper_sheet_official CHECK ((state = 'official') = (sheet_id IS NOT NULL) AND (sheet_id IS NULL) = (revision_no IS NULL)),
  CONSTRAINT ck_paper_sheet_decided CHECK ((decided_by IS NULL) = (reason IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL)),
  CONSTRAINT ck_paper_sheet_scan CHECK ((scan_id IS NULL) = (scan_matches IS NULL))
);
CREATE INDEX ix_paper_sheet_assignment ON judging.paper_sheet (assignment_id);
CREATE INDEX ix_paper_sheet_print ON judging.paper_sheet (print_id);

-- What each person read off a paper sheet, in order; the third is the one who decided between the first two.
CREATE TABLE judging.transcript (
  paper_id uuid NOT NULL CONSTRAINT fk_transcript_paper REFERENCES judging.paper_sheet (id),
  place int NOT NULL CONSTRAINT ck_transcript_place CHECK (place BETWEEN 1 AND 3),
  person_id uuid NOT NULL CONSTRAINT fk_transcript_person REFERENCES identity.person (id),
  marks jsonb NOT NULL,
  comment text NOT NULL,
  suggestion text NOT NULL,
  written_at timestamptz NOT NULL,
  CONSTRAINT pk_transcript PRIMARY KEY (paper_id, place),
  CONSTRAINT uq_transcript_person UNIQUE (paper_id, person_id)
);
CREATE INDEX ix_transcript_person ON judging.transcript (person_id);

-- Both sides of a submitted sheet: its judge, and the scorekeeper who has seen it. On paper: who found the signature there.
CREATE TABLE judging.signature (
  sheet_id uuid NOT NULL,
  no int NOT NULL,
  side text NOT NULL CONSTRAINT ck_signature_side CHECK (side IN ('judge', 'scorekeeper')),
  way text NOT NULL CONSTRAINT ck_signature_way CHECK (way IN ('account', 'paper')),
  person_id uuid NOT NULL CONSTRAINT fk_signature_person REFERENCES identity.person (id),
  hash text NOT NULL,
  signed_at timestamptz NOT NULL,
  CONSTRAINT pk_signature PRIMARY KEY (sheet_id, no, side),
  CONSTRAINT fk_signature_revision FOREIGN KEY (sheet_id, no) REFERENCES judging.sheet_revision (sheet_id, no)
);
CREATE INDEX ix_signature_person ON judging.signature (person_id);
