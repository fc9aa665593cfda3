import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { loadTexts, startTexts } from '../../lib/i18n.js';
import type { Award, Prize, PrizesView } from './api/prizes.js';
import { AwardCard } from './award-card.js';

beforeAll(async () => {
  await startTexts('zh-CN');
  await Promise.all([loadTexts('organiser'), loadTexts('deliberation')]);
});

const award: Award = {
  ...{ code: 'FIRST', kind: 'tiered', quota: 2, taken: 0, candidates: [], passedOver: [], people: [] },
  ...{ choice: 'nomination', holder: 'project', name: { 'zh-CN': '一等奖', en: 'First prize' } },
};
const prize = (id: string, state: Prize['state']): Prize => ({
  ...{ id, awardCode: 'FIRST', entry: { id, number: id, title: `项目${id}`, organisation: '' }, state, rank: 1 },
  ...{
    holderId: null,
    holderName: null,
    reason: 'rank',
    proposedAt: '',
    confirmedAt: null,
    ballotId: null,
    bars: false,
  },
  ...{ withdrawnReason: null, suspendedReason: null, restoredReason: null },
});

/** The lines of the card of an award with so many seats taken, of which these prizes are shown. */
function lines(taken: number, items: Prize[]): (string | null)[] {
  const can = { propose: false, withdraw: false, suspend: false, confirm: false };
  const view: PrizesView = { items, catalogue: [], blockers: [], skipped: [], hidden: 1, can };
  render(
    <QueryClientProvider client={new QueryClient()}>
      <AwardCard editionId="e" award={{ ...award, taken }} view={view} ranks={new Map()} rule={undefined} />
    </QueryClientProvider>,
  );
  return screen.getAllByRole('listitem').map(({ textContent }) => textContent);
}

const HIDDEN = '其中 1 个名额由您须回避的项目获得，不向您显示。';

it('says of a seat whose holder the reader must keep away from that it is not shown, and why', () => {
  expect(lines(1, [])).toEqual([HIDDEN, '还有 1 个名额未定']);
});

it('counts no seat whose holder is shown, and no prize that was taken back', () => {
  expect(lines(2, [prize('a', 'confirmed'), prize('b', 'withdrawn')])).toEqual([
    expect.stringContaining('项目a'),
    HIDDEN,
  ]);
});

it('says nothing of the kind where every holder is shown', () => {
  expect(lines(1, [prize('a', 'suspended')])).toEqual([expect.stringContaining('项目a'), '还有 1 个名额未定']);
});
