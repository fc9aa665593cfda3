import pg from 'pg';
import type { DataSourceOptions } from 'typeorm';
import { PortalConfig } from './config.js';
import { Connection, PATIENCE } from './connection.js';
import { report } from './outage.js';
import type { AppRole } from './role.js';

const LIMITS = {
  statement_timeout: PATIENCE.request,
  lock_timeout: 1500,
  idle_in_transaction_session_timeout: 30_000,
};

const ISOLATION = String.raw`-c default_transaction_isolation=read\ committed`;

/** How the portal's processes reach PostgreSQL; entities come from each context's module. */
export function databaseOptions(config: PortalConfig, { options }: AppRole): DataSourceOptions {
  return {
    type: 'postgres',
    driver: pg,
    url: config.DATABASE_URL,
    installExtensions: false,
    applicationName: 'portal',
    poolSize: config.DATABASE_CONNECTIONS,
    connectTimeoutMS: 2000,
    poolErrorHandler: (error: unknown) => report(error),
    logging: false,
    extra: { options: `${options} ${ISOLATION}`.trim(), ...LIMITS, Client: Connection, keepAlive: true },
  };
}
