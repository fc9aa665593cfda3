import type { BundleAwarding } from '#fairness';
import { contestOf, type Ground } from '../ground.js';
import { limitsFor } from '../limits.js';

/** The rules for all prizes by rank, with the entries they are about. */
export function bundledRules(ground: Ground): BundleAwarding {
  const { lastSeatTie } = ground.rules;
  return {
    lastSeatTie: lastSeatTie === 'vote' ? 'refuse' : lastSeatTie,
    limits: limitsFor(contestOf(ground), new Set()),
    barred: ground.barred,
  };
}
