import { verifyDraw } from '#fairness/verify';
import type { LotQuota, PublicLot } from '../api/lots.js';

/** One thing that was computed again, and whether it is as published. */
export interface LotCheck {
  key: 'list' | 'commit' | 'seed' | 'order';
  holds: boolean;
}

type Shown = Pick<PublicLot, 'lines' | 'seed' | 'event' | 'publicValue' | 'listHash' | 'commit' | 'drawSeed' | 'order'>;

/** Computes a draw of experts again from what is published; null: it is not drawn. */
export function checkLot(lot: Shown): LotCheck[] | null {
  const { lines, seed, event, publicValue, listHash, commit, drawSeed, order } = lot;
  if (seed === null || publicValue === null || drawSeed === null || order === null) return null;
  const differs = verifyDraw({ ids: lines, seed, event, publicValue, listHash, commit, drawSeed, order });
  return [
    { key: 'list', holds: !differs.includes('listHash') },
    { key: 'commit', holds: !differs.includes('commit') },
    { key: 'seed', holds: !differs.includes('drawSeed') },
    { key: 'order', holds: !differs.includes('order') },
  ];
}

/** Of each kind the first so many of the drawn order, then whoever stands by; worked out here from the order alone. */
export function drawnOf({ kind, count }: LotQuota, order: readonly string[]): { drawn: string[]; reserves: string[] } {
  const own = order.filter((id) => id.startsWith(`${kind}/`));
  return { drawn: own.slice(0, count), reserves: own.slice(count) };
}

/** A line as people read it out: the beginning of its seal. */
export const shortLine = (id: string) => id.slice(id.indexOf('/') + 1, id.indexOf('/') + 9);
