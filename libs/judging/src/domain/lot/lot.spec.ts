import { revealDraw } from '#fairness';
import { checkLifecycle } from '#testing';
import { drawnBy, expertLot, isThere, lotLines, shortKinds } from './lot.js';

const people = ['p', 'q', 'r', 's'].map((profileId, at) => {
  return { profileId, kind: at < 3 ? ('clinical' as const) : ('capital' as const), salt: '00ff' };
});
const hash = (text: string) => `#${text.at(-1)}`;

describe('a draw of experts', () => {
  it('has a life', () => checkLifecycle(expertLot));

  it('lists whoever may be drawn by kind and seal, in whatever order they are known', () => {
    const ids = lotLines(people, hash).map(({ id }) => id);
    expect(ids).toEqual(['capital/#s', 'clinical/#p', 'clinical/#q', 'clinical/#r']);
    expect(lotLines(people.toReversed(), hash).map(({ id }) => id)).toEqual(ids);
  });

  it('draws the first of each kind, and keeps the rest in their order', () => {
    const ids = lotLines(people, hash).map(({ id }) => id);
    const { order } = revealDraw({ ids, seed: '00ff', event: 'lottery', publicValue: '03 11' });
    const quotas = [
      { kind: 'clinical' as const, count: 2 },
      { kind: 'capital' as const, count: 1 },
    ];
    const clinical = order.filter((id) => id.startsWith('clinical/'));
    expect(drawnBy(quotas, order)).toEqual([
      { kind: 'clinical', drawn: clinical.slice(0, 2), reserves: clinical.slice(2) },
      { kind: 'capital', drawn: ['capital/#s'], reserves: [] },
    ]);
    expect(shortKinds([{ kind: 'capital', count: 2 }, ...quotas], people)).toEqual([{ kind: 'capital', count: 2 }]);
  });

  it('asks for every day before a jury, and for more than half of them online', () => {
    expect(isThere('live_pitch', { days: 1, daysAway: 0 })).toBe(true);
    expect(isThere('live_pitch', { days: 2, daysAway: 1 })).toBe(false);
    expect(isThere('online_review', { days: 5, daysAway: 2 })).toBe(true);
    expect(isThere('online_review', { days: 4, daysAway: 2 })).toBe(false);
    expect(isThere('online_review', { days: 0, daysAway: 0 })).toBe(true);
  });
});
