import { AsyncLocalStorage } from 'node:async_hooks';
import { requestIdOfNow } from '#platform/request-context';
import type { DataSource, Logger } from 'typeorm';

const counted = new AsyncLocalStorage<true>();
const ignore = () => undefined;
const IGNORING = {
  ...{ logQueryError: ignore, logQuerySlow: ignore },
  ...{ logSchemaBuild: ignore, logMigration: ignore, log: ignore },
} satisfies Partial<Logger>;

/**
 * Counts the SQL statements TypeORM sends for `work` and for the requests it makes, without BEGIN and COMMIT; not those of jobs
 * and timers, which run at a moment of their own.
 */
export async function countStatements(source: DataSource, work: () => Promise<unknown>): Promise<number> {
  const kept = source.logger;
  let count = 0;
  const logQuery = (sql: string) => {
    const caused = counted.getStore() ?? requestIdOfNow() !== null;
    if (caused && !/^(START TRANSACTION|COMMIT|ROLLBACK)/.test(sql)) count += 1;
  };
  source.logger = { ...IGNORING, logQuery };
  try {
    await counted.run(true, work);
    return count;
  } finally {
    source.logger = kept;
  }
}
