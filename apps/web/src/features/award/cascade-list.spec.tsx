import { render, screen } from '@testing-library/react';
import { loadTexts, startTexts } from '../../lib/i18n.js';
import type { Cascade } from './api/cascade.js';
import { CascadeList } from './cascade-list.js';

beforeAll(async () => {
  await startTexts('zh-CN');
  await loadTexts('deliberation');
});

const entry = (id: string, title: string) => ({ id, number: id, title, organisation: '' });
const plan: Cascade = {
  ...{ hash: 'h', loses: [], ties: [], candidates: [], hidden: 0 },
  gives: [
    { awardCode: 'FIRST', entry: entry('a', '导管'), rank: 1 },
    { awardCode: 'SECOND', entry: entry('b', '支架'), rank: 2 },
  ],
};
const names = new Map([
  ['FIRST', { 'zh-CN': '一等奖', en: 'First prize' }],
  ['SECOND', { 'zh-CN': '二等奖', en: 'Second prize' }],
]);

it('says that a prize comes back to whom it would be taken from, and how it does not', () => {
  render(<CascadeList plan={plan} names={names} from="a" />);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '一等奖：按名次仍授《导管》（总决赛第 1 名）；如该项目不应获奖，请勾选上项',
    '二等奖：改授《支架》（总决赛第 2 名）',
  ]);
});
