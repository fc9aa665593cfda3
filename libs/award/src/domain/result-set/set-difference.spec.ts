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

describe('changesSince', () => {
  const finalists = ['a', 'b', 'c'].map((entryId) => ({ entryId }));
  const now = (...states: ('confirmed' | 'suspended' | 'withdrawn')[]) =>
    states.map((state, at) => ({ id: String(at + 1), state }));

  it('counts no suspended prize', () =>
    expect(changesSince(before, now('confirmed', 'suspended', 'confirmed'), finalists)).toBe(0));
  it('counts a prize that went, one that came, and a finalist who left', () => {
    const came = [...now('withdrawn', 'confirmed', 'confirmed'), { id: '9', state: 'confirmed' as const }];
    expect(changesSince(before, came, finalists.slice(1))).toBe(3);
  });
});
