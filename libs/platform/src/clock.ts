import { CLOCK, instantOf, type Reader, type Tx } from './unit-of-work.js';
import { row } from './sql.js';

/** Now, by the database's clock and the demo offset: one instant a transaction; through a Reader, the present one. */
export async function now(reader: Tx | Reader): Promise<Date> {
  if ('queryRunner' in reader && reader.queryRunner) return instantOf(reader);
  const line = await row<{ at: Date }>(reader, `SELECT ${CLOCK} AS at`);
  return line!.at;
}

/** The present, and whether the portal was given to another place: its connections can only read. */
export async function present(reader: Reader): Promise<{ at: Date; given: boolean }> {
  const given = `current_setting('default_transaction_read_only') = 'on'`;
  return (await row<{ at: Date; given: boolean }>(reader, `SELECT ${CLOCK} AS at, ${given} AS given`))!;
}

/** The database's real clock at an instant of the portal's: another one only while a demo has moved that. */
export async function realInstant(reader: Tx | Reader, at: Date): Promise<Date> {
  const sql = `SELECT $1::timestamptz - coalesce((SELECT seconds FROM platform.clock_offset), 0) * interval '1 second' AS at`;
  const line = await row<{ at: Date }>(reader, sql, [at]);
  return line!.at;
}
