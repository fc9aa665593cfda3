-- More time for one team, with a reason that stays; receipts with a number of their own; the address a team declared.
ALTER TABLE entry.entry
  ADD COLUMN extended_until timestamptz,
  ADD COLUMN declared_region text;

-- Insert-only: an extension is never shortened, another one may follow.
CREATE TABLE entry.extension (
  id uuid CONSTRAINT pk_extension PRIMARY KEY,
  entry_id uuid NOT NULL CONSTRAINT fk_extension_entry REFERENCES entry.entry (id),
  deadline_before timestamptz NOT NULL,
  until timestamptz NOT NULL,
  reason text NOT NULL,
  granted_by uuid NOT NULL CONSTRAINT fk_extension_person REFERENCES identity.person (id),
  granted_at timestamptz NOT NULL,
  CONSTRAINT ck_extension_until CHECK (until > deadline_before)
);
CREATE INDEX ix_extension_entry ON entry.extension (entry_id);

-- One a submit, numbered without gaps in an edition; insert-only.
CREATE TABLE entry.receipt (
  edition_id uuid NOT NULL CONSTRAINT fk_receipt_edition REFERENCES competition.edition (id),
  no int NOT NULL,
  entry_id uuid NOT NULL CONSTRAINT fk_receipt_entry REFERENCES entry.entry (id),
  revision_no int NOT NULL,
  content_hash text NOT NULL,
  issued_at timestamptz NOT NULL,
  CONSTRAINT pk_receipt PRIMARY KEY (edition_id, no),
  CONSTRAINT uq_receipt_revision UNIQUE (entry_id, revision_no),
  CONSTRAINT ck_receipt_no CHECK (no > 0)
);
CREATE INDEX ix_receipt_hash ON entry.receipt (content_hash);

ALTER TABLE entry.counter
  ADD COLUMN receipts int NOT NULL DEFAULT 0,
  ADD CONSTRAINT ck_counter_receipts CHECK (receipts >= 0);

-- What was handed in before gets its receipts in the order of its submits.
INSERT INTO entry.receipt (edition_id, no, entry_id, revision_no, content_hash, issued_at)
  SELECT e.edition_id, row_number() OVER (PARTITION BY e.edition_id ORDER BY r.frozen_at, r.id), e.id, r.no,
    r.content_hash, r.frozen_at
  FROM entry.revision r JOIN entry.entry e ON e.id = r.entry_id;
UPDATE entry.counter SET receipts = (SELECT count(*) FROM entry.receipt r WHERE r.edition_id = entry.counter.edition_id);

CREATE TRIGGER extension_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON entry.extension
  FOR EACH STATEMENT EXECUTE FUNCTION entry.refuse_rewriting();
CREATE TRIGGER receipt_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON entry.receipt
  FOR EACH STATEMENT EXECUTE FUNCTION entry.refuse_rewriting();
