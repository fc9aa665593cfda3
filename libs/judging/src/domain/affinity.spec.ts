import fc from 'fast-check';
import { affinityOf, type FittingJudge } from './affinity.js';

const entry = { entryId: 'e', track: '01' };
const judge = (tracks: string[], words: string[], count: number): FittingJudge => ({
  ...{ tracks, words, shared: new Map([['e', words.slice(0, count)]]) },
});
const WORDS = ['心脏瓣膜', '介入治疗', '三维打印', '影像'];
const anyJudge = fc
  .record({ tracks: fc.subarray(['01', '02']), words: fc.subarray(WORDS), count: fc.nat(4) })
  .map(({ tracks, words, count }) => judge(tracks, words, count));

describe('how well a judge fits an entry', () => {
  it('is 600 for the track and three words, and half of it where nothing is known', () => {
    expect(affinityOf(judge(['01'], WORDS, 3), entry, 250)).toBe(600);
    expect(affinityOf({ tracks: [] }, entry, 250)).toBe(300);
    expect(affinityOf(judge(['02'], WORDS, 0), entry, 250)).toBe(0);
  });

  it('is a whole number from 0 to 600 that more knowledge never lowers', () => {
    fc.assert(
      fc.property(anyJudge, fc.subarray(WORDS), (one, more) => {
        const worth = affinityOf(one, entry, 0);
        expect(Number.isInteger(worth) && worth >= 0 && worth <= 600).toBe(true);
        const stands = [...new Set([...(one.shared?.get('e') ?? []), ...more])];
        const knows = { ...one, words: [...(one.words ?? []), ...more], shared: new Map([['e', stands]]) };
        if (stands.length > 0) expect(affinityOf(knows, entry, 0)).toBeGreaterThanOrEqual(worth);
        const track = { ...one, tracks: ['01'] };
        expect(affinityOf(track, entry, 0)).toBeGreaterThanOrEqual(worth);
      }),
    );
  });

  it('tells two judges of one track apart by their words', () => {
    const worths = [0, 1, 2, 3, 4].map((count) => affinityOf(judge(['01'], WORDS, count), entry, 0));
    expect(worths).toEqual([400, 500, 550, 600, 600]);
  });

  it('never falls below 0 while an answer is owed', () => {
    fc.assert(
      fc.property(anyJudge, fc.nat(1000), (one, price) => {
        const asked = { ...one, asked: new Set(['e']) };
        expect(affinityOf(asked, entry, price)).toBe(Math.max(0, affinityOf(one, entry, price) - price));
      }),
    );
  });
});
