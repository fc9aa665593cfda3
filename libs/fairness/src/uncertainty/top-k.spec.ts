import { panel } from '../../test/panel.js';
import { mixedModel } from '../models/mixed.js';
import { scoreTable } from '../scores.js';
import { discussionZone } from './discussion-zone.js';
import { type ChanceQuestion, topChances } from './top-k.js';

const ask = (text: string, question: Partial<ChanceQuestion>) =>
  topChances(mixedModel(scoreTable(panel(text))), { k: 1, draws: 100, seed: 's', ...question });

const chance = (p: number, low: number, high: number) => ({ p, interval: [low, high] });

const PANEL = '80 74 62\n78 79 70\n77 70 70\n73 75 65\n76 66 62\n60 65 50';

describe('chances of the top places', () => {
  it('count seeded draws', () => {
    expect(Object.fromEntries(ask(PANEL, { k: 2, draws: 400, seed: 'golden' }))).toEqual({
      E1: chance(0.335, 1, 5),
      E2: chance(0.9325, 1, 3),
      E3: chance(0.49, 1, 5),
      E4: chance(0.2225, 1, 5),
      E5: chance(0.02, 3, 5),
      E6: chance(0, 6, 6),
    });
  });

  it('sum to k, whatever the seed, and grow with k', () => {
    for (const k of [1, 3, 5]) {
      const chances = [...ask(PANEL, { k, seed: `seed ${k}` }).values()];
      expect(chances.reduce((sum, each) => sum + each!.p, 0)).toBeCloseTo(k, 12);
    }
  });

  it('are all certain when there are places enough', () => {
    for (const k of [6, 7, 1e9]) expect([...ask(PANEL, { k }).values()].every((each) => each!.p === 1)).toBe(true);
  });

  it('are those of a normal difference for two entries', () => {
    const text = '10 12\n9 11';
    const fit = mixedModel(scoreTable(panel('10 12\n6 8')));
    expect(fit).toMatchObject({ sigma2: 2, fallback: 'fewer-than-3-judges' });
    const first = topChances(fit, { k: 1, draws: 20_000, seed: 'two' }).get('E1')!;
    const tau2 = 8 - 1;
    const deviation = Math.sqrt(2 * (tau2 / (tau2 + 1)));
    const shift = 4 * (tau2 / (tau2 + 1));
    expect(first.p).toBeGreaterThan(normalBelow(shift / deviation) - 0.005);
    expect(first.p).toBeLessThan(normalBelow(shift / deviation) + 0.005);
    expect(ask(text, {}).get('E1')).toEqual(chance(0.5, 1, 2));
  });

  it('have intervals that start where 1 of 40 draws is reached and end where 39 are', () => {
    const upTo = [1, 2, 3, 4, 5, 6].map((k) => ask(PANEL, { k, draws: 40 }));
    for (const [entry, first] of upTo[0]!) {
      const draws = upTo.map((chances) => Math.round(chances.get(entry)!.p * 40));
      const expected = [1, 39].map((least) => draws.findIndex((count) => count >= least) + 1);
      expect(first!.interval).toEqual(expected);
    }
  });
});

/** Φ by its Taylor series around 0. */
function normalBelow(x: number): number {
  let [term, sum] = [x, x];
  for (let n = 1; n < 60; n += 1) {
    term *= (-x * x) / (2 * n);
    sum += term / (2 * n + 1);
  }
  return 0.5 + sum / Math.sqrt(2 * Math.PI);
}

describe('chances without draws', () => {
  it('share places among equals', () => {
    expect([...ask('7 7\n9 9\n7 7\n7 7\n1 1', { k: 2 }).values()]).toEqual([
      chance(1 / 3, 2, 4),
      chance(1, 1, 1),
      chance(1 / 3, 2, 4),
      chance(1 / 3, 2, 4),
      chance(0, 5, 5),
    ]);
    expect(ask('7 7\n9 9\n7 7\n7 7\n1 1', { k: 4 }).get('E1')?.p).toBe(1);
  });

  it('give all the same chance where nothing tells entries apart', () => {
    const equal = Array<string>(100).fill('5 5 5').join('\n');
    expect([...ask(equal, { k: 30 }).values()].every((each) => each?.p === 0.3)).toBe(true);
    expect(ask(equal, {}).get('E1')?.interval).toEqual([3, 98]);
  });

  it('are null where no entry has two marks, but one entry alone is first', () => {
    expect([...ask('1 .\n. 2', {})]).toEqual([
      ['E1', null],
      ['E2', null],
    ]);
    expect([...ask('1', {})]).toEqual([['E1', chance(1, 1, 1)]]);
    expect([...ask('1 5 8', { k: 3 })]).toEqual([['E1', chance(1, 1, 1)]]);
    expect(topChances(mixedModel(scoreTable([])), { k: 1, draws: 1, seed: '' }).size).toBe(0);
  });

  it.each([
    [{ k: 0 }, '/k', 'k is a whole number from 1'],
    [{ k: 1.5 }, '/k', 'k is a whole number from 1'],
    [{ draws: 0 }, '/draws', 'draws are a whole number from 1 to 1,000,000'],
    [{ draws: 1_000_001 }, '/draws', 'draws are a whole number from 1 to 1,000,000'],
    [{ draws: 10.5 }, '/draws', 'draws are a whole number from 1 to 1,000,000'],
  ])('refuse %j', (question, path, message) => {
    expect(() => ask('1', question)).toThrow(expect.objectContaining({ code: 'not-a-count', path, message }));
  });

  it('refuse more entries than they have room for', () => {
    expect(() => ask(Array<string>(10_001).fill('1').join('\n'), {})).toThrow(
      expect.objectContaining({
        code: 'too-many-entries',
        message: 'chances are counted for up to 10000 entries',
        path: '/rows',
      }),
    );
  });

  it('take the ends of what may be asked', () => {
    expect(ask('1', { draws: 1_000_000 }).size).toBe(1);
    expect(ask(PANEL, { draws: 1, k: 1 }).size).toBe(6);
  });
});

describe('the discussion zone', () => {
  it('runs from 10 % to 90 %, and takes in what is unknown', () => {
    const chances = [0.0999, 0.1, 0.5, 0.9, 0.9001].map((p) => [`p${p}`, { p, interval: [1, 2] as const }] as const);
    expect(discussionZone(new Map([...chances, ['unknown', null]]))).toEqual(['p0.1', 'p0.5', 'p0.9', 'unknown']);
  });
});
