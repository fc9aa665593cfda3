-- What the application's role may do; run after every migration, so that new tables are covered.
DO $$
DECLARE
  one text;
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'portal_app') THEN RETURN; END IF;
  BEGIN
    EXECUTE format('GRANT portal_app TO %I', current_user);
  EXCEPTION WHEN OTHERS THEN NULL;
  END;
  FOR one IN SELECT nspname FROM pg_namespace WHERE nspname NOT LIKE 'pg\_%' AND nspname NOT IN ('information_schema', 'public') LOOP
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO portal_app', one);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %I TO portal_app', one);
    EXECUTE format('GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA %I TO portal_app', one);
    EXECUTE format('GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA %I TO portal_app', one);
  END LOOP;
  REVOKE UPDATE, DELETE ON journal.line FROM portal_app;
  REVOKE INSERT, UPDATE, DELETE ON journal.ledger, journal.head FROM portal_app;
END $$;
