import type { Blocker } from '../api/rounds.js';
import { excusesOf, kindsOf } from './blocker-lines.js';

const blocker = (code: Blocker['code'], entryId: string, judgeId: string | null, reason?: string): Blocker => ({
  ...{ code, entryId, judgeId, number: entryId, title: entryId, judgeName: judgeId, sheets: null, minimum: null },
  excusable: code !== 'release-differs',
  key: `${code}:${entryId}:${judgeId ?? ''}:`,
  excuse: reason === undefined ? null : { reason, by: '王敏', at: '2024-07-17T09:00:00Z' },
});

it('puts what one judge owes on one line, and every other matter on a line of its own', () => {
  const kinds = kindsOf([
    blocker('sheet-missing', 'a', 'x'),
    blocker('sheet-missing', 'b', 'x'),
    blocker('sheet-missing', 'a', 'y'),
    blocker('gap-open', 'c', null),
  ]);
  expect(kinds.map(({ code, lines }) => [code, lines.map(({ keys }) => keys.length)])).toEqual([
    ['sheet-missing', [2, 1]],
    ['gap-open', [1]],
  ]);
});

it('leaves out what is excused, and tells it once for each reason', () => {
  const blockers = [
    blocker('sheet-missing', 'a', 'x', '评委因病缺席'),
    blocker('below-minimum', 'a', null, '评委因病缺席'),
  ];
  expect(kindsOf(blockers)).toEqual([]);
  expect(excusesOf(blockers).map(({ items, excuse }) => [items.length, excuse.reason])).toEqual([[2, '评委因病缺席']]);
});
