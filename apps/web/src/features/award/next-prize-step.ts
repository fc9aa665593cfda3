import type { PrizesView } from './api/prizes.js';

/** What has to be done next about the prizes. */
export function nextPrizeStep({ catalogue, items, blockers }: PrizesView): string {
  const blocked = (code: string) => blockers.some((one) => one.code === code);
  if (blocked('final-not-closed')) return 'final';
  if (!catalogue.some(({ kind, taken }) => kind === 'tiered' && taken > 0)) return 'propose';
  if (blocked('seats-open') || blocked('seats-exceeded')) return 'seats';
  return items.some(({ state }) => state === 'proposed') ? 'confirm' : 'publish';
}
