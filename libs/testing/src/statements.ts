import type { DataSource, Logger } from 'typeorm';

/** Counts the SQL statements TypeORM sends during `work`, without BEGIN and COMMIT. */
export async function countStatements(source: DataSource, work: () => Promise<unknown>): Promise<number> {
  const kept = source.logger;
  let count = 0;
  const ignore = () => undefined;
  const counter: Logger = {
    logQuery: (sql: string) => void (count += /^(START TRANSACTION|COMMIT|ROLLBACK)/.test(sql) ? 0 : 1),
    logQueryError: ignore,
    logQuerySlow: ignore,
    logSchemaBuild: ignore,
    logMigration: ignore,
    log: ignore,
  };
  source.logger = counter;
  try {
    await work();
    return count;
  } finally {
    source.logger = kept;
  }
}
