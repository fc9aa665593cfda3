-- What entities cannot describe, one text each: functions, triggers, and what each role may do. Made into
-- schema-extras.txt, so that a change shows in review; pg-boss's own schema is left out.
WITH ours AS (
  SELECT oid, nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname NOT IN ('information_schema', 'public', 'pgboss')
),
extras (kind, name, line) AS (
  SELECT 1, nspname, format('schema %s: %s', nspname,
    (SELECT string_agg(lower(privilege_type), ', ' ORDER BY privilege_type)
     FROM pg_namespace n, aclexplode(n.nspacl) WHERE n.oid = ours.oid AND grantee = 'portal_app'::regrole))
  FROM ours
  UNION ALL
  SELECT 2, c.oid::regclass::text, format('%s %s: %s', CASE c.relkind WHEN 'S' THEN 'sequence' ELSE 'table' END, c.oid::regclass,
    (SELECT string_agg(lower(privilege_type), ', ' ORDER BY privilege_type)
     FROM aclexplode(c.relacl) WHERE grantee = 'portal_app'::regrole))
  FROM pg_class c JOIN ours ON ours.oid = c.relnamespace WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S')
  UNION ALL
  SELECT 3, t.tgname, pg_get_triggerdef(t.oid)
  FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN ours ON ours.oid = c.relnamespace WHERE NOT t.tgisinternal
  UNION ALL
  SELECT 4, p.oid::regprocedure::text, pg_get_functiondef(p.oid)
  FROM pg_proc p JOIN ours ON ours.oid = p.pronamespace WHERE p.prokind IN ('f', 'p')
)
SELECT line FROM extras ORDER BY kind, name COLLATE "C", line COLLATE "C"
