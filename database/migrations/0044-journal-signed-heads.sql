-- Where a ledger stood, signed: handed out, it shows later whether anything before it was changed or cut away.
CREATE TABLE journal.signed_head (
  edition_id uuid NOT NULL,
  size bigint NOT NULL CONSTRAINT ck_signed_head_size CHECK (size > 0),
  root text NOT NULL,
  signed_at timestamptz NOT NULL,
  signature text NOT NULL,
  public_key text NOT NULL,
  CONSTRAINT pk_signed_head PRIMARY KEY (edition_id, size)
);
CREATE TRIGGER signed_head_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON journal.signed_head
  FOR EACH STATEMENT EXECUTE FUNCTION journal.refuse_rewriting();
DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'portal_app') THEN RETURN; END IF;
  GRANT SELECT, INSERT ON journal.signed_head TO portal_app;
END $$;
