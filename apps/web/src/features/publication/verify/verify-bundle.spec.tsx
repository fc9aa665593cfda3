import { fireEvent, render, screen } from '@testing-library/react';
import { loadTexts, startTexts } from '../../../lib/i18n.js';
import { VerifyBundle } from './verify-bundle.js';

beforeAll(async () => {
  await startTexts('zh-CN');
  await loadTexts('verify');
});

const choose = async (text: string) => {
  render(<VerifyBundle slug={null} no={null} />);
  const file = new File([text], 'bundle.json', { type: 'application/json' });
  Object.defineProperty(file, 'text', { value: () => Promise.resolve(text) });
  fireEvent.change(screen.getByLabelText(/结果包文件/), { target: { files: [file] } });
  await screen.findByText(/全部成立|不成立|这不是可验证的结果包/, {}, { timeout: 3000 });
};
const name = { 'zh-CN': '大赛', en: 'Competition' };
const result = (value: string) => ({
  ...{ list: '', rank: 1, value, exact: '9', untrimmed: false, decidedBy: null, keys: { total: '9' } },
  ...{ criteria: { A: '9' }, sheets: 1 },
});
const bundle = (value: string) =>
  JSON.stringify({
    ...{ version: 2, edition: { code: 'E', name, rules: 1 }, set: { no: 1, madeAt: '' }, awards: [], draws: [] },
    ...{ awarding: { lastSeatTie: 'refuse', limits: [], barred: [] }, trl: {}, numbers: { E1: '2024-QX-0001' } },
    ...{ ledger: null, hashes: {} },
    rounds: [
      {
        ...{ code: 'FINAL', name, rule: {}, rubrics: [{ criteria: [{ code: 'A', max: 10 }] }], assignment: null },
        ...{ entries: [{ id: 'E1', rubric: 0 }], sheets: [{ entry: 'E1', judge: 'J1', marks: { A: 9 } }] },
        results: { E1: result(value) },
      },
    ],
  });

it('computes a bundle again and names what does not follow, with both figures', async () => {
  await choose(bundle('8.00'));
  expect(screen.getByText('不成立')).toBeDefined();
  expect(screen.getByText(/大赛 2024-QX-0001 公布的分数：公布 8.00，复算 9.00/)).toBeDefined();
  expect(screen.queryByText(/exact/)).toBeNull();
});

it('says what is no bundle', async () => {
  await choose('{"rounds": []}');
  expect(screen.getByText('这不是可验证的结果包')).toBeDefined();
});
