import fc from 'fast-check';
import { DIMENSIONS, funnelOf, type ReportedEntry, stagesOf, tallyBy } from './tally.js';

const entry = (more: Partial<ReportedEntry> = {}): ReportedEntry => ({
  ...{ number: '1', title: '项目', organisation: '医院', kind: 'hospital', region: '110112', track: '01' },
  ...{ division: 'A', trl: 4, admitted: true, rounds: [], awards: [], ...more },
});
const stages = stagesOf(['PRELIMINARY', 'FINAL']);

it('counts who reached each stage', () => {
  const entries = [
    entry({ admitted: false }),
    entry({ rounds: ['PRELIMINARY'] }),
    entry({ rounds: ['PRELIMINARY', 'FINAL'], awards: ['FIRST', 'BEST_ORIGINALITY'] }),
  ];
  expect(stages.map(({ code }) => code)).toEqual(['entered', 'admitted', 'PRELIMINARY', 'FINAL', 'awarded']);
  expect(funnelOf(entries, stages)).toEqual([3, 2, 2, 1, 1]);
});

it('keeps the lines a host knows, empty ones too, and adds what else there is', () => {
  const entries = [entry({ region: '120101' }), entry({ region: '110112' }), entry({ region: '310101' })];
  const lines = tallyBy('province', entries, stages, ['110000', '120000', '130000']);
  expect(lines.map(({ key, counts }) => [key, counts[0]])).toEqual([
    ['110000', 1],
    ['120000', 1],
    ['130000', 0],
    ['310000', 1],
  ]);
});

it('groups those whose readiness nobody asked for under an empty key', () => {
  const lines = tallyBy('trl', [entry({ trl: null }), entry({ trl: 7 })], stages, ['7']);
  expect(lines.map(({ key, counts }) => [key, counts[0]])).toEqual([
    ['7', 1],
    ['', 1],
  ]);
});

const anyEntry = fc.record({
  kind: fc.constantFrom('hospital', 'university', 'company'),
  region: fc.constantFrom('110112', '120101', '130131', '310101'),
  track: fc.constantFrom('01', '02'),
  division: fc.constantFrom('A', 'B'),
  trl: fc.constantFrom(null, 1, 9),
  admitted: fc.boolean(),
  rounds: fc.subarray(['PRELIMINARY', 'FINAL']),
  awards: fc.subarray(['FIRST']),
});

it('adds up to the funnel whatever entries are counted by', () => {
  fc.assert(
    fc.property(fc.array(anyEntry), fc.constantFrom(...DIMENSIONS), (made, dimension) => {
      const entries = made.map((one) => entry(one as Partial<ReportedEntry>));
      const lines = tallyBy(dimension, entries, stages, ['110000', 'hospital', '01']);
      const sums = stages.map((_, at) => lines.reduce((sum, { counts }) => sum + counts[at]!, 0));
      expect(sums).toEqual(funnelOf(entries, stages));
    }),
  );
});
