import { canonicalHash } from '#fairness';
import type { RoundDraw } from './store-draw.js';

/** What of a draw is sealed in the ledger, numbers as text: by it anybody can tell whether a draw is this one. */
export function sealOf({ seed, inputsHash, duties, proof }: RoundDraw): Record<string, string> {
  const pairs = duties.map((duty) => `${duty.entryId} ${duty.judgeId}`).sort();
  const sealed = { seed, inputsHash, pairsHash: canonicalHash(pairs) };
  if (!proof) return sealed;
  const { certificate, optimal } = proof.result;
  const { inputsHash: problemHash, solver, objective, bound } = certificate;
  const reached = { objective: String(objective), bound: String(bound), optimal: String(optimal) };
  return { ...sealed, problemHash, solver, ...reached };
}
