import { verifyDraw } from '#fairness/verify';
import type { DrawView } from '../api/draws.js';
import { sealOf } from './seal.js';

/** One thing that was computed again, and whether it is as published. */
export interface Check {
  key: 'list' | 'seals' | 'event' | 'value' | 'commit' | 'seed' | 'order';
  holds: boolean;
}

/** Computes a revealed draw again from what is published; null: it is not revealed. */
export function checkDraw(draw: DrawView): Check[] | null {
  const { seed, publicValue, drawSeed, order, commit } = draw;
  if (seed === null || publicValue === null || drawSeed === null || order === null || commit === null) return null;
  const ids = draw.lines.map(({ id }) => id);
  const published = { ids, seed, event: draw.event, publicValue, listHash: draw.listHash, commit, drawSeed, order };
  const differs = verifyDraw(published);
  return [
    { key: 'list', holds: !differs.includes('listHash') },
    ...(draw.mode === 'on-site' ? onSite(draw) : []),
    { key: 'commit', holds: !differs.includes('commit') },
    { key: 'seed', holds: !differs.includes('drawSeed') },
    { key: 'order', holds: !differs.includes('order') },
  ];
}

function onSite({ values, event, publicValue }: DrawView): Check[] {
  const sealed = values.every(
    ({ value, salt, hash }) => value !== null && salt !== null && sealOf({ value, salt }) === hash,
  );
  const named = values.map(({ party, hash }, at) => `${at + 1} ${party} ${hash}`).join('\n');
  return [
    { key: 'seals', holds: sealed },
    { key: 'event', holds: named === event },
    { key: 'value', holds: values.map(({ value }) => value).join(',') === publicValue },
  ];
}

/** The drawn order group by group: session and block as the ids say them, and the numbers in their order. */
export function groupsOf(
  order: readonly string[],
): { key: string; session: number; block: number; numbers: string[] }[] {
  const groups = Map.groupBy(order, (id) => id.slice(0, id.indexOf('/')));
  const list = [...groups].map(([key, ids]) => {
    const [, session, block] = /^S(\d+)B(\d+)$/.exec(key) ?? [];
    const numbers = ids.map((id) => id.slice(id.indexOf('/') + 1));
    return { key, session: Number(session), block: Number(block), numbers };
  });
  return list.toSorted((a, b) => a.session - b.session || a.block - b.block);
}
