import pg from 'pg';
import type { DataSourceOptions } from 'typeorm';
import { PortalConfig } from './config.js';
import type { AppRole } from './role.js';

/** How the portal's processes reach PostgreSQL; entities come from each context's module. */
export function databaseOptions(config: PortalConfig, role: AppRole): DataSourceOptions {
  return {
    type: 'postgres',
    driver: pg,
    url: config.DATABASE_URL,
    installExtensions: false,
    applicationName: 'portal',
    poolSize: config.DATABASE_CONNECTIONS,
    connectTimeoutMS: 2500,
    extra: {
      ...(role.options ? { options: role.options } : {}),
      statement_timeout: 15_000,
      lock_timeout: 5000,
      idle_in_transaction_session_timeout: 30_000,
    },
  };
}
