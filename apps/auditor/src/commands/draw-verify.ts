import { type DrawDisclosure, type DrawResult, verifyDraw } from '#fairness/verify';
import { nodeCrypto } from '#platform/node-crypto';

/** Whether a published draw follows from its list, seed and event. */
export function run(input: DrawDisclosure & DrawResult) {
  const differs = verifyDraw(input, nodeCrypto);
  return differs.length === 0 ? { ok: true } : { ok: false, differs };
}
