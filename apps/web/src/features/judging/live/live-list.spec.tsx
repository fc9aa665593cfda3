import { render, screen, within } from '@testing-library/react';
import { loadTexts, startTexts } from '../../../lib/i18n.js';
import type { Board, BoardLine } from '../api/board.js';
import type { JudgingPlan, RoundRule } from '../rules.js';
import { LiveList } from './live-list.js';

beforeAll(async () => {
  await startTexts('zh-CN');
  await loadTexts('board', 'organiser');
});

const line = (entryId: string, rank: number | null, more: Partial<BoardLine> = {}): BoardLine => ({
  ...{ entryId, rank, number: `2024-QX-${entryId}`, title: `项目${entryId}`, listKey: 'all', exact: null },
  ...{
    shown: rank === null ? null : `${90 - rank}.00`,
    untrimmed: false,
    decidedBy: null,
    sheets: rank ? 3 : 0,
    released: false,
  },
  ...{ means: [rank === null ? null : '17.50'], ...more },
});
const board: Board = {
  ...{ roundId: 'r', state: 'open', lastSubmittedAt: null, released: false, criteria: ['CLINICAL'] },
  ...{ lists: [{ key: 'all', size: 3 }], items: [] },
};
const rule = {
  ...{ code: 'FINAL', name: { 'zh-CN': '总决赛', en: 'Final' }, trim: { drop: 1, from: 5, refuseBelow: 3 } },
  ...{ tieLadder: ['total', 'untrimmed'] },
  rubrics: [{ criteria: [{ code: 'CLINICAL', name: { 'zh-CN': '临床价值', en: 'Clinical value' } }] }],
} as unknown as RoundRule;
const plan: JudgingPlan = { tracks: [], divisions: [], rounds: [rule] };
const due = new Map([['a', 7]]);
const list = (rows: BoardLine[], seats: number | null = 1) => (
  <LiveList title="实时排名" board={board} rows={rows} seats={seats} due={due} rule={rule} plan={plan} />
);
const row = (name: string) => within(screen.getByRole('row', { name: new RegExp(name) }));

it('says by how many places an entry rose or fell, and keeps saying so until the next change', () => {
  const view = render(list([line('a', 1), line('b', 2), line('c', null)]));
  expect(screen.queryByText(/上升|下降/)).toBeNull();
  view.rerender(list([line('b', 1), line('a', 2), line('c', null)]));
  expect(row('项目b').getByText('上升 1 位')).toBeTruthy();
  expect(row('项目a').getByText('下降 1 位')).toBeTruthy();
  view.rerender(list([line('b', 1, { sheets: 4 }), line('a', 2), line('c', null)]));
  expect(row('项目b').getByText('上升 1 位')).toBeTruthy();
});

it('shows how many sheets an entry has, what its criteria come to, whether it is out, and who has nothing yet', () => {
  render(list([line('a', 1, { released: true, untrimmed: true, decidedBy: 'untrimmed' }), line('c', null)]));
  expect(row('项目a').getByText('3 / 7')).toBeTruthy();
  expect(row('项目a').getByText('已公布')).toBeTruthy();
  expect(row('项目a').getByText('未去最高最低')).toBeTruthy();
  expect(row('项目a').getByText('临床价值')).toBeTruthy();
  expect(row('项目c').getByText('尚无得分')).toBeTruthy();
  expect(screen.getByText('按目前得分，以上 1 个名额晋级')).toBeTruthy();
});

it('draws no line in the last round', () => {
  render(list([line('a', 1), line('b', 2)], null));
  expect(screen.queryByText(/晋级/)).toBeNull();
});
