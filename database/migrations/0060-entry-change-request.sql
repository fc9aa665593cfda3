-- What a team asks to change after its entry was taken into review or admitted: title, lead or organisation.
CREATE TABLE entry.change_request (
  id uuid CONSTRAINT pk_change_request PRIMARY KEY,
  entry_id uuid NOT NULL CONSTRAINT fk_change_request_entry REFERENCES entry.entry (id),
  part text NOT NULL CONSTRAINT ck_change_request_part CHECK (part IN ('title', 'lead', 'organisation')),
  state text NOT NULL CONSTRAINT ck_change_request_state CHECK (state IN ('open', 'approved', 'refused', 'taken_back')),
  before text NOT NULL,
  wanted text NOT NULL,
  member_id uuid CONSTRAINT fk_change_request_member REFERENCES entry.member (id),
  organisation_id uuid CONSTRAINT fk_change_request_organisation REFERENCES identity.organisation (id),
  region text,
  reason text NOT NULL,
  proof text NOT NULL,
  asked_by uuid NOT NULL CONSTRAINT fk_change_request_person REFERENCES identity.person (id),
  asked_at timestamptz NOT NULL,
  agreed_at timestamptz,
  settled_by uuid CONSTRAINT fk_change_request_settler REFERENCES identity.person (id),
  settled_at timestamptz,
  note text NOT NULL,
  revision_no int,
  CONSTRAINT ck_change_request_value CHECK (
    (part = 'lead') = (member_id IS NOT NULL) AND (part = 'organisation') = (organisation_id IS NOT NULL)
    AND (organisation_id IS NULL) = (region IS NULL)),
  CONSTRAINT ck_change_request_settled CHECK ((state = 'open') = (settled_at IS NULL)),
  CONSTRAINT ck_change_request_revision CHECK ((state = 'approved') = (revision_no IS NOT NULL))
);
CREATE INDEX ix_change_request_entry ON entry.change_request (entry_id);
CREATE UNIQUE INDEX uq_change_request_open ON entry.change_request (entry_id) WHERE (state = 'open');
