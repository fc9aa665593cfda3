import { watchRound } from './agreement.js';
import type { Scored } from './standing.js';

/** Totals in points by judge. */
const entry = (entryId: string, listKey: string, totals: Record<string, number>): Scored => ({
  ...{ entryId, listKey, earlier: {}, votes: null },
  sheets: Object.entries(totals).map(([judgeId, points]) => ({ judgeId, total: points * 100, marks: {} })),
});

const agreementOf = (scored: readonly Scored[], panelPerList: boolean) =>
  watchRound(scored, { panelPerList }, [], 'seed').panels;

describe('the agreement of a round', () => {
  it('is complete where judges rank and score alike', () => {
    const alike = [70, 80, 90].map((points, at) => entry(`e${at}`, 'A', { x: points, y: points, z: points }));
    const [panel, ...others] = agreementOf(alike, false);
    expect(others).toEqual([]);
    expect(panel).toMatchObject({ key: 'all', entries: 3, judges: 3, sheets: 9, completeEntries: 3 });
    expect(panel).toMatchObject({ kendallW: 1, alpha: 1, concordance: 'concordance-very-strong' });
    expect(panel!.reliability?.value).toBe(1);
    expect([panel!.leniencySpread, panel!.residualSpread]).toEqual([null, null]);
  });

  it('is counted panel by panel where every room has its own', () => {
    const rooms = [
      entry('b', 'room-2', { z: 60, w: 70 }),
      entry('a', 'room-1', { x: 80, y: 90 }),
      entry('c', 'room-1', { x: 70, y: 60 }),
    ];
    expect(agreementOf(rooms, true).map(({ key, entries, judges }) => [key, entries, judges])).toEqual([
      ['room-1', 2, 2],
      ['room-2', 1, 2],
    ]);
    expect(
      agreementOf(rooms, false).map(({ entries, completeEntries, kendallW }) => [entries, completeEntries, kendallW]),
    ).toEqual([[3, 0, null]]);
  });

  it('tells leniency from the rest where there are sheets enough', () => {
    const severity = { x: -4, y: 0, z: 1, w: 3 };
    const noise = [0, 1, -1, 0.5, -0.5, 1, 0, -1];
    const scored = noise.map((_, at) => {
      const totals = Object.entries(severity).map(([judge, b], j) => [
        judge,
        70 + 2 * at + b + noise[(at + 3 * j) % 8]!,
      ]);
      return entry(`e${at}`, 'A', Object.fromEntries(totals) as Record<string, number>);
    });
    const [panel] = agreementOf(scored, false);
    expect(panel!.leniencySpread).toBeGreaterThan(2);
    expect(panel!.leniencySpread).toBeLessThan(4);
    expect(panel!.residualSpread).toBeGreaterThan(0.5);
    expect(panel!.residualSpread).toBeLessThan(1.2);
  });

  it('says nothing of nothing', () => {
    expect(agreementOf([], false)).toEqual([]);
    expect(agreementOf([entry('a', 'A', {})], false)).toMatchObject([
      { entries: 1, judges: 0, sheets: 0, kendallW: null, reliability: null, alpha: null, concordance: null },
    ]);
  });
});
