-- Objections to a notice. Who objects stands apart from what is objected to.
CREATE TABLE publication.objection (
  id               uuid        NOT NULL,
  edition_id       uuid        NOT NULL,
  notice_id        uuid        NOT NULL,
  place            int,
  no               int         NOT NULL,
  ground           text        NOT NULL,
  words            text        NOT NULL,
  state            text        NOT NULL,
  version          int         NOT NULL,
  received_at      timestamptz NOT NULL,
  accept_due_at    timestamptz NOT NULL,
  accepted_at      timestamptz,
  decide_due_at    timestamptz,
  extension_reason text,
  handler_id       uuid,
  decided_at       timestamptz,
  answer           text,
  CONSTRAINT pk_objection PRIMARY KEY (id),
  CONSTRAINT uq_objection_no UNIQUE (edition_id, no),
  CONSTRAINT ck_objection_no CHECK (no > 0),
  CONSTRAINT ck_objection_ground CHECK (ground IN ('ownership', 'false-material', 'eligibility', 'procedure', 'recusal', 'arithmetic')),
  CONSTRAINT ck_objection_state CHECK (state IN ('received', 'accepted', 'rejected', 'dismissed', 'corrected', 'upheld')),
  CONSTRAINT ck_objection_decided CHECK ((state IN ('rejected', 'dismissed', 'corrected', 'upheld')) = (decided_at IS NOT NULL)
    AND (decided_at IS NULL) = (answer IS NULL)),
  CONSTRAINT ck_objection_accepted CHECK ((accepted_at IS NULL) = (decide_due_at IS NULL)),
  CONSTRAINT fk_objection_edition FOREIGN KEY (edition_id) REFERENCES competition.edition (id),
  CONSTRAINT fk_objection_notice FOREIGN KEY (notice_id) REFERENCES publication.notice (id),
  CONSTRAINT fk_objection_line FOREIGN KEY (notice_id, place) REFERENCES publication.notice_line (notice_id, place)
);
CREATE INDEX ix_objection_notice ON publication.objection (notice_id, place);

-- Read by one query alone, which leaves a line in the journal each time.
CREATE TABLE publication.objector (
  objection_id uuid NOT NULL,
  name         text NOT NULL,
  phone        text NOT NULL,
  email        text,
  organisation text,
  person_id    uuid,
  locale       text NOT NULL,
  CONSTRAINT pk_objector PRIMARY KEY (objection_id),
  CONSTRAINT fk_objector_objection FOREIGN KEY (objection_id) REFERENCES publication.objection (id)
);

-- What a team is asked about an objection, and what it answers.
CREATE TABLE publication.hearing (
  id           uuid        NOT NULL,
  objection_id uuid        NOT NULL,
  entry_id     uuid        NOT NULL,
  question     text        NOT NULL,
  asked_at     timestamptz NOT NULL,
  asked_by     uuid        NOT NULL,
  due_at       timestamptz NOT NULL,
  answer       text,
  answered_at  timestamptz,
  answered_by  uuid,
  CONSTRAINT pk_hearing PRIMARY KEY (id),
  CONSTRAINT ck_hearing_answered CHECK ((answer IS NULL) = (answered_at IS NULL) AND (answer IS NULL) = (answered_by IS NULL)),
  CONSTRAINT fk_hearing_objection FOREIGN KEY (objection_id) REFERENCES publication.objection (id),
  CONSTRAINT fk_hearing_entry FOREIGN KEY (entry_id) REFERENCES entry.entry (id)
);
CREATE INDEX ix_hearing_objection ON publication.hearing (objection_id);
CREATE INDEX ix_hearing_entry ON publication.hearing (entry_id);

-- Files of either side. Until an objection is made they belong to whoever proved a number.
CREATE TABLE publication.evidence (
  id           uuid        NOT NULL,
  upload_id    uuid        NOT NULL,
  side         text        NOT NULL,
  proof_id     uuid,
  objection_id uuid,
  hearing_id   uuid,
  kept_at      timestamptz NOT NULL,
  CONSTRAINT pk_evidence PRIMARY KEY (id),
  CONSTRAINT ck_evidence_side CHECK (side IN ('objector', 'seal', 'team')),
  CONSTRAINT ck_evidence_owner CHECK ((side = 'team') = (hearing_id IS NOT NULL) AND (side = 'team') = (proof_id IS NULL)),
  CONSTRAINT fk_evidence_upload FOREIGN KEY (upload_id) REFERENCES file.upload (id),
  CONSTRAINT fk_evidence_objection FOREIGN KEY (objection_id) REFERENCES publication.objection (id),
  CONSTRAINT fk_evidence_hearing FOREIGN KEY (hearing_id) REFERENCES publication.hearing (id)
);
CREATE INDEX ix_evidence_objection ON publication.evidence (objection_id);
CREATE INDEX ix_evidence_hearing ON publication.evidence (hearing_id);

-- What somebody told without a name: kept as a lead, never handled as an objection.
CREATE TABLE publication.tip (
  id          uuid        NOT NULL,
  edition_id  uuid        NOT NULL,
  notice_id   uuid        NOT NULL,
  place       int,
  words       text        NOT NULL,
  received_at timestamptz NOT NULL,
  CONSTRAINT pk_tip PRIMARY KEY (id),
  CONSTRAINT fk_tip_edition FOREIGN KEY (edition_id) REFERENCES competition.edition (id),
  CONSTRAINT fk_tip_notice FOREIGN KEY (notice_id) REFERENCES publication.notice (id)
);
CREATE INDEX ix_tip_edition ON publication.tip (edition_id);
