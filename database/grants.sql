-- What the application's role may do; run after every migration, so that new tables are covered.
-- A table on which a migration granted something itself keeps exactly that (the journal, and what is append-only).
DO $$
DECLARE
  one record;
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'portal_app') THEN RETURN; END IF;
  BEGIN
    EXECUTE format('GRANT portal_app TO %I', current_user);
  EXCEPTION WHEN OTHERS THEN NULL;
  END;
  FOR one IN SELECT nspname FROM pg_namespace WHERE nspname NOT LIKE 'pg\_%' AND nspname NOT IN ('information_schema', 'public') LOOP
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO portal_app', one.nspname);
    EXECUTE format('GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA %I TO portal_app', one.nspname);
    EXECUTE format('GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA %I TO portal_app', one.nspname);
  END LOOP;
  FOR one IN
    SELECT c.oid::regclass AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p', 'v') AND n.nspname NOT LIKE 'pg\_%' AND n.nspname NOT IN ('information_schema', 'public')
      AND NOT EXISTS (SELECT 1 FROM aclexplode(c.relacl) WHERE grantee = 'portal_app'::regrole)
  LOOP
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO portal_app', one.name);
  END LOOP;
END $$;
