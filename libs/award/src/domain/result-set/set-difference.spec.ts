import type { SetContent, SetStanding } from './result-set.js';
import { changesSince } from './changes-since.js';
import { setDifferences } from './set-difference.js';

const line = (entryId: string, rank: number | null, exact: string | null = '80'): SetStanding => ({
  ...{ entryId, listKey: 'all', rank, exact, shown: exact, decidedBy: null, criteria: {} },
});
const prize = (id: string, awardCode: string, entryId: string | null) => ({
  ...{ id, awardCode, entryId, holderName: null, rank: null, reason: 'rank' },
});
const before: SetContent = {
  rounds: [{ code: 'FINAL', standings: [line('a', 1, '90'), line('b', 2), line('c', 3, '70')] }],
  prizes: [prize('1', 'FIRST', 'a'), prize('2', 'SECOND', 'b'), prize('3', 'BEST', null)],
};

it('finds nothing between a set and itself', () => expect(setDifferences(before, before)).toEqual([]));

it('says who gains, loses, moves, comes in and drops out, and which figures are others', () => {
  const after: SetContent = {
    rounds: [{ code: 'FINAL', standings: [line('b', 1), line('c', 2, '71'), line('d', 3)] }],
    prizes: [prize('4', 'FIRST', 'b'), prize('5', 'SECOND', 'c'), prize('3', 'BEST', null)],
  };
  const told = setDifferences(before, after).map((one) => [one.change, one.entryId, one.about, one.before, one.after]);
  expect(told).toEqual([
    ['loses', 'a', 'FIRST', null, null],
    ['loses', 'b', 'SECOND', null, null],
    ['gains', 'b', 'FIRST', null, null],
    ['gains', 'c', 'SECOND', null, null],
    ['leaves', 'a', 'FINAL', '1', null],
    ['moves', 'b', 'FINAL', '2', '1'],
    ['figure', 'c', 'FINAL', '70', '71'],
    ['moves', 'c', 'FINAL', '3', '2'],
    ['enters', 'd', 'FINAL', null, '3'],
  ]);
});

it('says that another person of the same entry holds the award', () => {
  const talent = (holderName: string) => ({ ...before, prizes: [{ ...prize('1', 'TALENT', 'a'), holderName }] });
  expect(setDifferences(talent('王宁'), talent('李静'))).toEqual([
    { entryId: 'a', change: 'holder', about: 'TALENT', before: '王宁', after: '李静' },
  ]);
  expect(setDifferences(talent('王宁'), talent('王宁'))).toEqual([]);
});

it('says that a result stayed although what it rests on is something else', () => {
  const rests = (more: Partial<SetStanding>): SetContent => ({
    rounds: [{ code: 'FINAL', standings: [{ ...line('a', 1), ...more }] }],
    prizes: [],
  });
  const was = rests({ criteria: { X: '50', Y: '30' } });
  for (const is of [{ criteria: { X: '40', Y: '40' } }, { criteria: { X: '50', Y: '30' }, decidedBy: 'vote' }])
    expect(setDifferences(was, rests(is)).map(({ change }) => change)).toEqual(['grounds']);
  expect(setDifferences(was, rests({ criteria: { Y: '30', X: '50' } }))).toEqual([]);
});

describe('changesSince', () => {
  const ranked = (one: SetStanding) => ({ ...one, rank: one.rank! });
  const lines = before.rounds[0]!.standings.map(ranked);
  const final = (finalists: typeof lines, changed = false) => ({ finalists, changed });
  const confirmed = ['1', '2', '3'].map((id) => ({ id, state: 'confirmed' as const }));
  const now = (...states: ('confirmed' | 'suspended' | 'withdrawn')[]) =>
    states.map((state, at) => ({ id: String(at + 1), state }));

  it('counts no suspended prize', () =>
    expect(changesSince(before, now('confirmed', 'suspended', 'confirmed'), final(lines))).toBe(0));
  it('counts a prize that went, one that came, a finalist who left, and each who moved up', () => {
    const came = [...now('withdrawn', 'confirmed', 'confirmed'), { id: '9', state: 'confirmed' as const }];
    expect(changesSince(before, came, final(lines.slice(1), true))).toBe(5);
  });
  it('counts every line that reads otherwise, once', () => {
    const otherwise = (more: object) =>
      changesSince(before, confirmed, final([{ ...lines[0]!, ...more }, ...lines.slice(1)]));
    for (const more of [
      { exact: '91', shown: '91.00' },
      { criteria: { X: '50' } },
      { decidedBy: 'vote' },
      { listKey: 'other' },
    ])
      expect(otherwise(more)).toBeGreaterThan(0);
    expect(otherwise({ exact: '91', shown: '91.00', decidedBy: 'vote' })).toBe(1);
    const swapped = lines.map((one) => ({ ...one, rank: 4 - one.rank }));
    expect(changesSince(before, confirmed, final(swapped))).toBe(2);
  });
  it('takes ranks as they close up, and what told equals apart as something else, once somebody has left', () => {
    const rest: SetContent = {
      ...before,
      rounds: [{ code: 'FINAL', standings: [line('b', 1), line('c', 2, '70')] }],
    };
    const kept = lines.slice(1).map((one) => ({ ...one, decidedBy: 'vote' }));
    expect(changesSince(rest, confirmed, final(kept, true))).toBe(0);
    expect(changesSince(rest, confirmed, final(kept))).toBe(2);
  });
});
