import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { loadTexts, startTexts } from '../../../lib/i18n.js';
import type { Calibration, SampleDuty, SampleReading } from '../api/calibration.js';
import { CalibratedJudges } from './calibrated-judges.js';
import { SampleEditor } from './sample-editor.js';
import { SampleResult } from './sample-result.js';

const name = (zh: string) => ({ 'zh-CN': zh, en: zh });
const criteria = [
  { code: 'NEED', name: name('临床需求'), max: 60 },
  { code: 'TEAM', name: name('团队'), max: 40 },
];
const plan = {
  divisions: [{ code: 'A', name: name('成果组') }],
  rubrics: [{ divisions: ['A'], criteria }],
};
const nothing: Calibration = {
  ...{ rule: { required: true, shows: 'both' as const }, openedAt: null, version: 0, samples: [], judges: [] },
  can: { keepSamples: true, openCalibration: false },
};

/** jsdom has no Response of its own. */
const answered = (status: number, body = '') =>
  Promise.resolve({ ok: true, status, text: () => Promise.resolve(body) } as Response);
let answer: SampleReading;
const sent: unknown[] = [];
const before = globalThis.fetch;
beforeAll(async () => {
  await startTexts('zh-CN');
  await loadTexts('calibration', 'judge', 'refusals');
});
beforeEach(() => {
  sent.length = 0;
  globalThis.fetch = (url, init) => {
    if ((url as string).endsWith('/readings')) return answered(200, JSON.stringify(answer));
    sent.push(JSON.parse(init?.body as string));
    return answered(204);
  };
});
afterEach(() => {
  globalThis.fetch = before;
});

const edit = () =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <SampleEditor roundId="r" plan={plan} calibration={nothing} />
    </QueryClientProvider>,
  );
async function bring(file: string, rows: SampleReading['rows'], missing: string[] = []): Promise<void> {
  answer = { missing, rows };
  await act(async () =>
    fireEvent.change(screen.getByLabelText('从文件导入'), { target: { files: [new File(['x'], file)] } }),
  );
  await screen.findByRole('heading', { name: `“${file}”的内容` });
}
const sample = { division: 'A', title: '样本一', body: '正文', why: '理由', reference: null };
const marks = [
  { criterion: 'NEED', mark: '42.5' },
  { criterion: 'TEAM', mark: '30' },
];

describe('samples from a file', () => {
  it('are looked at, taken among the others and sent only when they are saved', async () => {
    edit();
    const row = { row: 2, title: '样本一', total: '72.50', faults: [], sample: { ...sample, reference: marks } };
    await bring('样本.xlsx', [row]);
    expect(screen.getByRole('status').textContent).toBe('共 1 个样本，可以加入。');
    expect(within(screen.getByRole('table')).getByText('72.50 分')).toBeTruthy();
    expect(sent).toEqual([]);
    await act(async () => fireEvent.click(screen.getByRole('button', { name: '加入 1 个样本' })));
    expect(screen.getByLabelText('样本名称')).toHaveProperty('value', '样本一');
    expect(screen.getByText('有改动尚未保存')).toBeTruthy();
    await act(async () => fireEvent.click(screen.getByRole('button', { name: '保存样本' })));
    expect(sent).toEqual([{ samples: [{ ...sample, reference: marks }], version: 0 }]);
  });

  it('say what is wrong by the names of their columns, and cannot be taken then', async () => {
    edit();
    const faults = [
      { column: 'marks.TEAM', code: 'mark-range' as const },
      { column: 'body', code: 'required' as const },
    ];
    await bring('样本.xlsx', [{ row: 3, title: '', total: null, sample: null, faults }]);
    expect(screen.getByText('“团队”超出满分；“样本内容”没有填写')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /加入/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '放弃' }));
    await waitFor(() => expect(screen.queryByRole('table')).toBeNull());
  });

  it('of a PDF wait for their marks', async () => {
    edit();
    await bring('往届.pdf', [{ row: 1, title: '往届', total: null, faults: [], sample }]);
    await act(async () => fireEvent.click(screen.getByRole('button', { name: '加入 1 个样本' })));
    expect(screen.getByRole('checkbox')).toHaveProperty('checked', true);
    expect(screen.getAllByRole('spinbutton')).toHaveLength(2);
  });
});

it('tells a judge in words how far they are from the reference, criterion by criterion', () => {
  const duty = {
    ...{ id: 's', no: 1, title: '样本一', body: '正文', rubric: criteria.map((one) => ({ ...one, bands: [] })) },
    sheet: { marks, total: '72.50', comment: '注册路径不清', submittedAt: '2026-01-21T01:00:00Z' },
    reference: { marks: marks.map((one) => ({ ...one, mark: '25' })), total: '50.00', why: '证据不足' },
    others: { sheets: 2, least: null, mean: null, most: null },
  } as unknown as SampleDuty;
  render(<SampleResult sample={duty} />);
  const cells = (head: RegExp) =>
    within(screen.getByRole('row', { name: head }))
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
  expect(cells(/临床需求/)).toEqual(['42.5 / 60', '25', '+17.5']);
  expect(cells(/总分/)).toEqual(['72.50', '50.00', '+22.50']);
  expect(screen.getByText(/证据不足/)).toBeTruthy();
  expect(screen.getByText(/满 3 份后显示分布/)).toBeTruthy();
});

it('tells the chair who is stricter and who is uneven, in words', () => {
  const judge = (judgeId: string, leaning: Calibration['judges'][number]['leaning']) => ({
    ...{ judgeId, name: judgeId, scored: 2, leaning },
  });
  const judges = [
    judge('甲', { shift: -8.2, spread: 1, word: 'stricter', even: true }),
    judge('乙', { shift: 1, spread: 12, word: 'level', even: false }),
    judge('丙', null),
    judge('丁', { shift: -0.04, spread: 1, word: 'level', even: true }),
  ];
  render(<CalibratedJudges calibration={{ ...nothing, openedAt: '2026-01-21T01:00:00Z', judges }} />);
  const said = (who: string) => screen.getByRole('row', { name: new RegExp(`^${who}`) }).textContent;
  expect(said('甲')).toContain('平均比参考低 8.2 分，尺度偏严。 各样本之间尺度稳定');
  expect(said('乙')).toContain('尺度起伏较大（相差约 12.0 分）');
  expect(said('丙')).toContain('还不能判断');
  expect(said('丁')).toContain('（平均相差 0.0 分）');
});
