import type { PrizesView } from './api/prizes.js';
import { ranksDecide, type Ranks } from './tied.js';

/** What has to be done next about the prizes. */
export function nextPrizeStep(view: PrizesView, ranks: Ranks): string {
  const { items, blockers } = view;
  const blocked = (code: string) => blockers.some((one) => one.code === code);
  if (blocked('final-not-closed')) return 'final';
  if (blocked('prizes-outdated')) return 'follow';
  if (ranksDecide(view, ranks)) return 'propose';
  if (blocked('seats-open') || blocked('seats-exceeded')) return 'seats';
  return items.some(({ state }) => state === 'proposed') ? 'confirm' : 'publish';
}
