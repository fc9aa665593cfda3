import { CLOCK, instantOf, type Reader, type Tx } from './unit-of-work.js';
import { row } from './sql.js';

/** Now, by the database's clock and the demo offset: one instant a transaction; through a Reader, the present one. */
export async function now(reader: Tx | Reader): Promise<Date> {
  if ('queryRunner' in reader && reader.queryRunner) return instantOf(reader);
  const line = await row<{ at: Date }>(reader, `SELECT ${CLOCK} AS at`);
  return line!.at;
}
