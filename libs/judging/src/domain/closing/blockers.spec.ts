import {
  BLOCKER_CODES,
  blockerKey,
  conflictsOf,
  conflictsSinceOf,
  gapsOf,
  isExcusable,
  type RoundWork,
  undeclaredOf,
  unfinishedOf,
} from './blockers.js';

const duty = (entryId: string, judgeId: string, total: number | null, draft = false) => ({
  ...{ entryId, judgeId, total, undeclared: false },
  sheet: total === null ? (draft ? ('draft' as const) : ('none' as const)) : ('submitted' as const),
});
const work = (...duties: RoundWork['duties']): RoundWork => ({
  duties,
  entries: [...new Set(duties.map(({ entryId }) => entryId))],
});

it('names sheets not begun and drafts apart, then entries with too few', () => {
  const round = work(duty('a', 'x', 8000), duty('a', 'y', null), duty('b', 'x', 8000), duty('b', 'y', null, true));
  expect(unfinishedOf(round, 2)).toEqual([
    { code: 'sheet-missing', entryId: 'a', judgeId: 'y', sheets: null, minimum: null },
    { code: 'draft-open', entryId: 'b', judgeId: 'y', sheets: null, minimum: null },
    { code: 'below-minimum', entryId: 'a', judgeId: null, sheets: 1, minimum: 2 },
    { code: 'below-minimum', entryId: 'b', judgeId: null, sheets: 1, minimum: 2 },
  ]);
});

it('calls the chair to totals more than the gap apart, and only once all are in', () => {
  const apart = [duty('a', 'x', 9000), duty('a', 'y', 6950)];
  expect(gapsOf(work(...apart), 20).map(({ entryId, sheets }) => [entryId, sheets])).toEqual([['a', 2]]);
  expect(gapsOf(work(duty('a', 'x', 9000), duty('a', 'y', 7000)), 20)).toEqual([]);
  expect(gapsOf(work(...apart, duty('a', 'z', null)), 20)).toEqual([]);
  expect(gapsOf(work(...apart), null)).toEqual([]);
});

it('asks again for an excuse when one more sheet has come', () => {
  const before = gapsOf(work(duty('a', 'x', 9000), duty('a', 'y', 6000)), 20).map(blockerKey);
  const after = gapsOf(work(duty('a', 'x', 9000), duty('a', 'y', 6000), duty('a', 'z', 7500)), 20).map(blockerKey);
  expect([before, after]).toEqual([['gap-open:a::2'], ['gap-open:a::3']]);
});

it('finds judges with a duty they must not have', () => {
  const found = conflictsOf(work(duty('a', 'x', 1), duty('b', 'x', 1)), (entry, judge) => entry + judge === 'bx');
  expect(found.map(blockerKey)).toEqual(['conflict-open:b:x:']);
});

it('asks what a relation means of a sheet that would count, and of no other', () => {
  const undeclared = { undeclared: true };
  const round = work(
    { ...duty('a', 'x', 1), ...undeclared },
    { ...duty('a', 'y', null), ...undeclared },
    duty('b', 'x', 1),
  );
  expect(undeclaredOf(round).map(blockerKey)).toEqual(['declaration-open:a:x:']);
});

it('finds sheets that count although their judge must keep away, and leaves out what was never handed in', () => {
  const found = conflictsSinceOf(
    work(duty('a', 'x', 1), duty('b', 'x', 1), duty('b', 'y', null)),
    (entry) => entry === 'b',
  );
  expect(found.map(blockerKey)).toEqual(['conflict-since:b:x:']);
});

it('lets a conflict be decided and a result set right, and excuses neither as long as that is possible', () => {
  const settled = ['conflict-open', 'declaration-open', 'release-differs', 'conflict-since'];
  expect(BLOCKER_CODES.filter((code) => !isExcusable(code))).toEqual(settled);
});
