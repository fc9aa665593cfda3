import pg from 'pg';

/** Injection token of the role that connections take. */
export const APP_ROLE = Symbol('portal:app-role');

/** `options` makes every connection act as portal_app, which may not rewrite the journal; '' where that role is absent. */
export interface AppRole {
  readonly options: string;
}

/** Finds out whether this login may act as portal_app (see database/migrations/0001-platform.sql). */
export async function appRole(databaseUrl: string): Promise<AppRole> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    const sql = `SELECT 1 FROM pg_roles WHERE rolname = 'portal_app' AND pg_has_role(current_user, oid, 'MEMBER')`;
    const { rowCount } = await client.query(sql);
    return { options: rowCount ? '-c role=portal_app' : '' };
  } finally {
    await client.end();
  }
}
