import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { loadTexts, startTexts } from '../../../lib/i18n.js';
import type { FinalisingView, ResultSet } from '../api/finalising.js';
import { BlockerCard } from './blocker-card.js';
import { CountsCard } from './counts-card.js';
import { FinaliseCard } from './finalise-card.js';
import { SetsCard } from './sets-card.js';

beforeAll(async () => {
  await startTexts('zh-CN');
  await loadTexts('finalising', 'refusals');
});

const name = { 'zh-CN': '总决赛', en: 'Final' };
const count = (means: 'library' | 'sql' | 'bundle') => ({
  ...{
    means,
    compared: 12,
    milliseconds: 34,
    beyond: means === 'sql' ? ['special'] : [],
    differing: 0,
    disagreements: [],
  },
});
const view = (more: Partial<FinalisingView> = {}): FinalisingView => ({
  recomputations: [count('library'), count('sql'), count('bundle')],
  ...{ blockers: [], sets: [], changed: true, hidden: 0, kept: false, can: { finalise: true, bundle: true } },
  rounds: [{ code: 'FINAL', name }],
  awards: [{ code: 'FIRST', name: { 'zh-CN': '一等奖', en: 'First prize' } }],
  ...more,
});
const set: ResultSet = {
  ...{ id: 's', no: 2, state: 'beside', hash: 'a'.repeat(64), rulesVersion: 3, checks: [], madeByName: '许清和' },
  ...{
    madeAt: '2024-08-05T01:00:00Z',
    comment: '取消资格',
    decidedByName: null,
    decidedAt: null,
    decidedComment: null,
  },
  differences: [
    { entryId: 'e', number: '2024-QX-0002', title: '导管', change: 'loses', about: 'FIRST', before: null, after: null },
    { entryId: 'f', number: '2024-QX-0003', title: '支架', change: 'moves', about: 'FINAL', before: '3', after: '2' },
  ],
  can: { apply: true, drop: true },
};
const shown = (what: FinalisingView) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <BlockerCard view={what} base="/organiser/2024" />
        <FinaliseCard editionId="e" view={what} />
        <CountsCard view={what} />
        <SetsCard editionId="e" view={what} />
      </MemoryRouter>
    </QueryClientProvider>,
  );

it('offers finalising only when nothing stands in the way and three counts agree', () => {
  shown(view());
  expect(screen.getByRole('button', { name: '定稿结果' })).toBeDefined();
  expect(screen.getAllByText('一致')).toHaveLength(3);
  expect(screen.getByText('尚未定稿')).toBeDefined();
});

it('says to whoever confirmed the prizes last that somebody else finalises', () => {
  shown(view({ can: { finalise: false, bundle: true } }));
  expect(screen.queryByRole('button', { name: '定稿结果' })).toBeNull();
  expect(screen.getByText(/未参与最后一次奖项确认/)).toBeDefined();
});

it('lists blockers with a way out, and names entry, value and both figures of a difference', () => {
  const found = { means: 'sql' as const, round: 'FINAL', entryId: 'e', number: '2024-QX-0002', title: '导管' };
  const differs = {
    ...count('sql'),
    differing: 3,
    disagreements: [{ ...found, value: 'exact', official: '99', recomputed: '199/2' }],
  };
  const blockers = [
    { code: 'round-open' as const, about: 'FINAL', count: 0 },
    { code: 'count-differs' as const, about: 'sql', count: 1 },
  ];
  shown(view({ blockers, recomputations: [count('library'), differs, count('bundle')] }));
  expect(screen.queryByRole('button', { name: '定稿结果' })).toBeNull();
  expect(screen.getByText(/“总决赛”尚未关闭/)).toBeDefined();
  expect(screen.getByRole('link', { name: '前往评审轮次' }).getAttribute('href')).toBe('/organiser/2024/rounds');
  const table = within(screen.getByRole('table', { name: '不同之处' }));
  for (const text of ['2024-QX-0002 导管', '成绩', '99', '199/2'])
    expect(table.getAllByText(text).length).toBeGreaterThan(0);
  expect(screen.getByText('3 处不同')).toBeDefined();
  expect(screen.getByText('另有 2 处不同未在此列出。')).toBeDefined();
});

it('shows what a set beside the live one changes, to be applied or dropped as a whole', () => {
  shown(view({ sets: [set], blockers: [{ code: 'set-beside', about: null, count: 2 }] }));
  const table = within(screen.getByRole('table', { name: '与现行结果的差异' }));
  const cells = table.getAllByRole('row').map((row) => row.textContent);
  expect(cells.slice(1)).toEqual(['2024-QX-0002 导管失去一等奖一等奖—', '2024-QX-0003 支架名次变动总决赛32']);
  expect(screen.getByRole('button', { name: '整体采用' })).toBeDefined();
  expect(screen.getByRole('button', { name: '整体放弃' })).toBeDefined();
});

it('leaves what concerns an entry that its reader must keep away from to somebody else', () => {
  const can = { finalise: false, bundle: false };
  const mine = { ...set, differences: [], can: { apply: false, drop: false } };
  const { rerender } = shown(view({ sets: [mine], hidden: 1, kept: true, can }));
  expect(screen.getAllByText(/请由其他组委会成员处理/)).toHaveLength(2);
  expect(screen.queryByText(/未参与最后一次奖项确认/)).toBeNull();
  expect(screen.getByText('没有可向您显示的差异。')).toBeDefined();
  expect(screen.queryByRole('link', { name: '下载结果包' })).toBeNull();
  rerender(<></>);
  shown(view({ sets: [mine] }));
  expect(screen.getByRole('link', { name: '下载结果包' })).toBeDefined();
  expect(screen.getByText(/名次和奖项没有差异/)).toBeDefined();
});
