import type { Chance } from './top-k.js';

const [UNLIKELY, LIKELY] = [0.1, 0.9];

/** The entries that are neither clearly in the top k nor clearly out: 10 % ≤ p ≤ 90 %, or unknown. Worth more judges. */
export function discussionZone(chances: ReadonlyMap<string, Chance | null>): string[] {
  return [...chances].filter(([, chance]) => isOpen(chance)).map(([entry]) => entry);
}

function isOpen(chance: Chance | null): boolean {
  return chance === null || (chance.p >= UNLIKELY && chance.p <= LIKELY);
}
