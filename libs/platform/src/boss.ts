import { PgBoss } from 'pg-boss';
import type { PortalConfig } from './config.js';
import { report } from './outage.js';
import type { AppRole } from './role.js';

/** What a job's queue promises: tried again for about a day, at growing distances. */
export const QUEUE = { notify: true, retryLimit: 30, retryBackoff: true, retryDelay: 1, retryDelayMax: 3600 } as const;

/** A timer's: never two runs at a time, and the next tick comes anyway. */
export const TIMER = { ...QUEUE, policy: 'exclusive', retryLimit: 5 } as const;

/**
 * How jobs are fetched: at once by NOTIFY, and by asking, for those to be tried again or missed in an outage; while each
 * batch comes full, without a pause.
 */
export const WORKER = {
  batchSize: 20,
  burstWhenBatchFull: true,
  perJobResults: true,
  pollingIntervalSeconds: 2,
  notifyPollingIntervalSeconds: 2,
} as const;

/** pg-boss on the portal's database, as the application's role; its schema is made by our migrations. */
export function makeBoss(config: PortalConfig, { options }: AppRole): PgBoss {
  const limits = { query_timeout: 5000, keepAlive: true };
  const boss = new PgBoss({
    connectionString: config.DATABASE_URL,
    ...(options ? { options } : {}),
    ...limits,
    connectionTimeoutMillis: 2000,
    schema: 'pgboss',
    migrate: false,
    createSchema: false,
    reindex: false,
    supervise: config.WORKER,
    schedule: config.WORKER,
    useListenNotify: config.WORKER,
    max: 4,
  });
  boss.on('error', (error) => report(error, 'the queue'));
  return boss;
}
