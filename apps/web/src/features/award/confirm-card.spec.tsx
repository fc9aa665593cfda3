import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { loadTexts, startTexts } from '../../lib/i18n.js';
import type { Award, PrizesView } from './api/prizes.js';
import { ConfirmCard } from './confirm-card.js';

beforeAll(async () => {
  await startTexts('zh-CN');
  await loadTexts('organiser');
});

const award = (code: string, name: string, more: Partial<Award> = {}): Award => ({
  ...{ code, kind: 'tiered', quota: 1, taken: 0, candidates: [], passedOver: [], people: [] },
  ...{ choice: 'nomination', holder: 'project', name: { 'zh-CN': name, en: name } },
  ...more,
});
const CATALOGUE = [
  award('FIRST', '一等奖'),
  award('SECOND', '二等奖'),
  award('BEST', '最佳原创奖', { kind: 'special' }),
];
const open = (awardCode: string) => ({ code: 'seats-open', awardCode, count: 1 });

/** What the card lists as due. */
function due(blockers: PrizesView['blockers'], byRank = false, catalogue = CATALOGUE): (string | null)[] {
  const view = { items: [], catalogue, blockers, skipped: [], hidden: 0 };
  const can = { propose: true, withdraw: true, suspend: true, confirm: false };
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ConfirmCard editionId="e" view={{ ...view, can }} byRank={byRank} />
    </QueryClientProvider>,
  );
  return screen.getAllByRole('listitem').map(({ textContent }) => textContent);
}

const BEST = '最佳原创奖还有 1 个名额未定：请提名，或说明理由列为空缺。';

it('says of seats by rank, while prizes move as a whole, that their plan comes first', () => {
  const outdated = { code: 'prizes-outdated', awardCode: 'SECOND', count: 1 };
  expect(due([open('FIRST'), outdated, open('BEST')])).toEqual([
    '奖项须随之变动：请先核对“随之变动的奖项”并整体采用。',
    '二等奖有 1 个奖项与现行排名或规则不符：请查看变动方案。',
    BEST,
  ]);
});

it('says, while ranks have seats to give, that they are proposed first', () =>
  expect(due([open('FIRST'), open('BEST')], true)).toEqual(['等级奖尚未拟定：请先“按名次拟定”。', BEST]));

it('asks for nobody to be named where the panel votes, or decides between equals', () => {
  const equals = [{ id: 'a', number: '1', title: 'a', organisation: '' }];
  const catalogue = [
    award('FIRST', '一等奖', { candidates: equals }),
    award('BEST', '最佳原创奖', { kind: 'special', choice: 'ballot' }),
  ];
  expect(due([open('FIRST'), open('BEST')], false, catalogue)).toEqual([
    '一等奖还有 1 个名额由同分项目竞争：请由评审组决定。',
    '最佳原创奖还有 1 个名额未定：请由评审组投票决定，或说明理由列为空缺。',
  ]);
});

it('says no more than that the final is open while it is', () => {
  const blockers = [{ code: 'final-not-closed', awardCode: null, count: 0 }];
  expect(due(blockers, true)).toEqual(['最后一轮尚未关闭，还不能拟定奖项。']);
});
