CREATE SCHEMA journal;

-- What happened, in the order it was written. Ids and field names, never personal values.
CREATE TABLE journal.line (
  id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_line PRIMARY KEY,
  at timestamptz NOT NULL,
  edition_id uuid,
  kind text NOT NULL,
  subject uuid,
  actor_id uuid,
  request_id uuid,
  details jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX ix_line_subject ON journal.line (subject, id);
CREATE INDEX ix_line_edition ON journal.line (edition_id, id);

-- The facts that decide a result: gap-free and chained for each edition.
CREATE TABLE journal.ledger (
  edition_id uuid NOT NULL,
  seq bigint NOT NULL,
  at timestamptz NOT NULL,
  body text NOT NULL,
  leaf bytea NOT NULL,
  chain bytea NOT NULL,
  CONSTRAINT pk_ledger PRIMARY KEY (edition_id, seq)
);

-- The last link of each edition's chain; locked by every append, so that seq has no gaps.
CREATE TABLE journal.head (
  edition_id uuid CONSTRAINT pk_head PRIMARY KEY,
  seq bigint NOT NULL,
  chain bytea NOT NULL
);

-- The only way in. leaf = SHA-256(0x00 || body); chain = SHA-256(0x02 || previous chain || leaf), 32 zero bytes at first.
CREATE FUNCTION journal.append(edition uuid, at timestamptz, body text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  previous journal.head;
  new_leaf bytea := sha256('\x00'::bytea || convert_to(body, 'UTF8'));
  new_chain bytea;
BEGIN
  INSERT INTO journal.head VALUES (edition, 0, decode(repeat('00', 32), 'hex')) ON CONFLICT DO NOTHING;
  SELECT * INTO previous FROM journal.head WHERE edition_id = edition FOR UPDATE;
  new_chain := sha256('\x02'::bytea || previous.chain || new_leaf);
  INSERT INTO journal.ledger VALUES (edition, previous.seq + 1, at, body, new_leaf, new_chain);
  UPDATE journal.head SET seq = previous.seq + 1, chain = new_chain WHERE edition_id = edition;
  RETURN previous.seq + 1;
END $$;

CREATE FUNCTION journal.refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'journal.% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER line_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON journal.line
  FOR EACH STATEMENT EXECUTE FUNCTION journal.refuse_rewriting();
CREATE TRIGGER ledger_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON journal.ledger
  FOR EACH STATEMENT EXECUTE FUNCTION journal.refuse_rewriting();

-- Lines are added and read; the ledger is read, and written by journal.append alone.
DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'portal_app') THEN RETURN; END IF;
  GRANT SELECT, INSERT ON journal.line TO portal_app;
  GRANT SELECT ON journal.ledger, journal.head TO portal_app;
END $$;
