import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { loadTexts, startTexts } from '../../lib/i18n.js';
import type { Deliberated } from './api/deliberation.js';
import { DeliberatedCard } from './deliberated-card.js';

beforeAll(async () => {
  await startTexts('zh-CN');
  await loadTexts('deliberation', 'organiser');
});

const TALENT = { awardCode: 'TALENT', name: { 'zh-CN': '杰出人才奖', en: 'Outstanding talent' } };
const one = (more: Partial<Deliberated> = {}): Deliberated => ({
  entry: { id: 'e', number: '2024-QX-0002', title: '导管', organisation: '通州第一医院' },
  ...{ track: '02', division: 'A', trl: null, rank: 2, shown: '81.20', range: null, chance: null, dutyId: null },
  ...{ byKind: [], contrast: null, awards: [], named: [] },
  ...more,
});
const show = (more: Partial<Deliberated>, to: string | null = null, among = false) =>
  render(
    <MemoryRouter>
      <DeliberatedCard one={one(more)} to={to} among={among} names={{ track: '器械', division: '企业组' }} />
    </MemoryRouter>,
  );

it('says of a place among those shown that it is no rank of the final', () => {
  show({}, null, true);
  screen.getByText('所示项目中第 2 名 · 81.20 分');
  expect(screen.queryByRole('link')).toBeNull();
});

it.each([
  ['clinical', '临床评委的平均分比投资评委高 3.10 分。'],
  ['capital', '投资评委的平均分比临床评委高 3.10 分。'],
  [null, '临床评委与投资评委的平均分相同。'],
] as const)('says who of clinic and capital gave more: %s', (more, words) => {
  const byKind = [{ kind: 'clinical', sheets: 2, mean: '82.00' }];
  show({ byKind, contrast: { more, by: '3.10' } });
  expect(screen.getByText(words).tagName).toBe('P');
});

it('names who of the team may hold a prize, why experts named them, and the way to the documents', () => {
  const awards = [{ ...TALENT, standing: 'candidate' as const, reason: null, people: ['林知远', '𠮷田·明'] }];
  show({ awards, named: [{ ...TALENT, holderName: '𠮷田·明', grounds: '首例临床应用' }] }, '/judge/assignments/d');
  screen.getByText('可获奖人员：林知远、𠮷田·明', { exact: false });
  expect(screen.getByText('杰出人才奖 · 𠮷田·明').closest('li')?.textContent).toContain('首例临床应用');
  const way = screen.getByRole('link', { name: '查看材料：导管' });
  expect(way.getAttribute('href')).toBe('/judge/assignments/d');
});
