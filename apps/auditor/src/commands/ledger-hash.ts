import { hashLedger } from '#fairness';
import { nodeCrypto } from '#platform/node-crypto';

/** Records as the lines of a ledger. */
export function run({ records }: { records: unknown[] }) {
  return hashLedger(records, nodeCrypto);
}
