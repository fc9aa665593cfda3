-- Certificates: what was signed is never changed; only whether it still holds is.
CREATE TABLE publication.certificate_key (
  id         text        NOT NULL,
  public_key text        NOT NULL,
  since      timestamptz NOT NULL,
  CONSTRAINT pk_certificate_key PRIMARY KEY (id)
);

CREATE TABLE publication.certificate_seal (
  edition_id  uuid        NOT NULL,
  png         bytea       NOT NULL,
  hash        text        NOT NULL,
  uploaded_at timestamptz NOT NULL,
  uploaded_by uuid        NOT NULL,
  CONSTRAINT pk_certificate_seal PRIMARY KEY (edition_id),
  CONSTRAINT fk_certificate_seal_edition FOREIGN KEY (edition_id) REFERENCES competition.edition (id),
  CONSTRAINT ck_certificate_seal_size CHECK (octet_length(png) BETWEEN 1 AND 1048576)
);

CREATE TABLE publication.certificate_issue (
  id         uuid        NOT NULL,
  edition_id uuid        NOT NULL,
  release_id uuid        NOT NULL,
  state      text        NOT NULL,
  date       date        NOT NULL,
  honours    jsonb       NOT NULL,
  total      int         NOT NULL,
  started_at timestamptz NOT NULL,
  started_by uuid        NOT NULL,
  ended_at   timestamptz,
  CONSTRAINT pk_certificate_issue PRIMARY KEY (id),
  CONSTRAINT fk_certificate_issue_edition FOREIGN KEY (edition_id) REFERENCES competition.edition (id),
  CONSTRAINT fk_certificate_issue_release FOREIGN KEY (release_id) REFERENCES publication.release (id),
  CONSTRAINT ck_certificate_issue_state CHECK (state IN ('running', 'done', 'cancelled')),
  CONSTRAINT ck_certificate_issue_total CHECK (total > 0),
  CONSTRAINT ck_certificate_issue_ended CHECK ((state = 'running') = (ended_at IS NULL))
);
-- One at a time, in an edition and for a person.
CREATE UNIQUE INDEX uq_certificate_issue_edition ON publication.certificate_issue (edition_id) WHERE state = 'running';
CREATE UNIQUE INDEX uq_certificate_issue_person ON publication.certificate_issue (started_by) WHERE state = 'running';

CREATE TABLE publication.certificate (
  id          uuid        NOT NULL,
  edition_id  uuid        NOT NULL,
  issue_id    uuid        NOT NULL,
  place       int         NOT NULL,
  claim       text        NOT NULL,
  award       text        NOT NULL,
  serial      int         NOT NULL,
  number      text        NOT NULL,
  lookup      text        NOT NULL,
  statement   jsonb       NOT NULL,
  hash        text        NOT NULL,
  signature   text        NOT NULL,
  key_id      text        NOT NULL,
  entry_id    uuid,
  person_id   uuid,
  state       text        NOT NULL,
  issued_at   timestamptz NOT NULL,
  issued_by   uuid        NOT NULL,
  printed_at  timestamptz,
  ended_at    timestamptz,
  ended_by    uuid,
  reason      text,
  replaced_by uuid,
  CONSTRAINT pk_certificate PRIMARY KEY (id),
  CONSTRAINT fk_certificate_edition FOREIGN KEY (edition_id) REFERENCES competition.edition (id),
  CONSTRAINT fk_certificate_issue FOREIGN KEY (issue_id) REFERENCES publication.certificate_issue (id),
  CONSTRAINT fk_certificate_key FOREIGN KEY (key_id) REFERENCES publication.certificate_key (id),
  CONSTRAINT fk_certificate_entry FOREIGN KEY (entry_id) REFERENCES entry.entry (id),
  CONSTRAINT fk_certificate_person FOREIGN KEY (person_id) REFERENCES identity.person (id),
  CONSTRAINT fk_certificate_replaced FOREIGN KEY (replaced_by) REFERENCES publication.certificate (id)
    DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT uq_certificate_number UNIQUE (number),
  CONSTRAINT uq_certificate_lookup UNIQUE (lookup),
  CONSTRAINT uq_certificate_serial UNIQUE (edition_id, award, serial),
  CONSTRAINT ck_certificate_serial CHECK (serial > 0),
  CONSTRAINT ck_certificate_state CHECK (state IN ('valid', 'corrected', 'revoked')),
  CONSTRAINT ck_certificate_ended CHECK ((state = 'valid') = (ended_at IS NULL) AND (state = 'valid') = (reason IS NULL)),
  CONSTRAINT ck_certificate_replaced CHECK ((state = 'corrected') = (replaced_by IS NOT NULL))
);
CREATE UNIQUE INDEX uq_certificate_claim ON publication.certificate (edition_id, claim) WHERE state = 'valid';
CREATE INDEX ix_certificate_issue ON publication.certificate (issue_id, place);
CREATE INDEX ix_certificate_entry ON publication.certificate (entry_id) WHERE entry_id IS NOT NULL;
CREATE INDEX ix_certificate_person ON publication.certificate (person_id) WHERE person_id IS NOT NULL;

CREATE FUNCTION publication.keep_certificate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state <> 'valid' AND NEW.state <> OLD.state
    OR (NEW.id, NEW.edition_id, NEW.issue_id, NEW.claim, NEW.number, NEW.lookup, NEW.statement, NEW.hash, NEW.signature, NEW.key_id)
      IS DISTINCT FROM (OLD.id, OLD.edition_id, OLD.issue_id, OLD.claim, OLD.number, OLD.lookup, OLD.statement, OLD.hash, OLD.signature, OLD.key_id)
  THEN RAISE EXCEPTION 'a certificate is never changed: revoke it or issue another' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER certificate_frozen BEFORE UPDATE ON publication.certificate
  FOR EACH ROW EXECUTE FUNCTION publication.keep_certificate();
CREATE TRIGGER certificate_kept BEFORE DELETE OR TRUNCATE ON publication.certificate
  FOR EACH STATEMENT EXECUTE FUNCTION publication.refuse_rewriting();
CREATE TRIGGER certificate_key_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON publication.certificate_key
  FOR EACH STATEMENT EXECUTE FUNCTION publication.refuse_rewriting();
