import { recompute, type ResultBundle } from '#fairness/verify';
import { nodeCrypto } from '#platform/node-crypto';

/** Whether a published result follows from the rules, sheets, draws and ledger that it came with. */
export function run(bundle: ResultBundle) {
  return recompute(bundle, nodeCrypto);
}
