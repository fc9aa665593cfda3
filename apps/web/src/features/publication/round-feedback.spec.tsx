import { render, screen } from '@testing-library/react';
import { loadTexts, startTexts } from '../../lib/i18n.js';
import type { RoundFeedback } from './api/feedback.js';
import { RoundFeedbackCard } from './round-feedback.js';

beforeAll(async () => {
  await startTexts('zh-CN');
  await loadTexts('feedback', 'public');
});

const name = { 'zh-CN': '总决赛', en: 'Final' };
const ROUND: RoundFeedback = {
  ...{ code: 'FINAL', name, sheets: 4, result: '85.00', rank: 2, entries: 6, dropped: 0 },
  ...{ untrimmedBelow: null, tie: null, criteria: [], comments: [], suggestions: [] },
};
const shown = (more: Partial<RoundFeedback>) => render(<RoundFeedbackCard round={{ ...ROUND, ...more }} />);

it('says what placed a project among others of its score', () => {
  shown({ tie: { step: 'criterion', name: { 'zh-CN': '临床价值', en: 'Clinical value' } } });
  expect(screen.getByText('同分，以“临床价值”得分排定')).toBeDefined();
});

it('says that a rank is shared, and nothing where nobody else has the score', () => {
  const shared = { step: null, name: null } as unknown as RoundFeedback['tie'];
  const { unmount } = shown({ tie: shared });
  expect(screen.getByText('并列')).toBeDefined();
  unmount();
  shown({});
  expect(screen.queryByText(/并列|同分/)).toBeNull();
});

it('says how the score was counted: all sheets, some left out, or too few to leave any out', () => {
  const { rerender } = shown({});
  expect(screen.getByText('4 份评分表的平均')).toBeDefined();
  rerender(<RoundFeedbackCard round={{ ...ROUND, dropped: 1 }} />);
  expect(screen.getByText('4 份评分表，去掉 1 个最高总分和 1 个最低总分后取平均')).toBeDefined();
  rerender(<RoundFeedbackCard round={{ ...ROUND, untrimmedBelow: 5 }} />);
  expect(screen.getByText('4 份评分表的平均；不足 5 份，按规则不去掉最高分和最低分')).toBeDefined();
});
