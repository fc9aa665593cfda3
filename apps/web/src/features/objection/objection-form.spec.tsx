import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { loadTexts, startTexts } from '../../lib/i18n.js';
import { ObjectionForm } from './objection-form.js';

const LINES = [{ value: '1', label: '二尖瓣修复装置 · 一等奖' }];
const fetched = globalThis.fetch;
let sent: [string, unknown][];
let refusal: object | null;
let made: string[];

beforeAll(async () => {
  await startTexts('zh-CN');
  await loadTexts('objection', 'refusals');
});
beforeEach(() => {
  [sent, refusal, made] = [[], null, []];
  globalThis.fetch = (address, init) => {
    const path = typeof address === 'string' ? address : '';
    sent.push([path, typeof init?.body === 'string' ? JSON.parse(init.body) : init?.body]);
    const side = path.includes('side=seal') ? 'seal' : 'proof';
    const answer = path.includes('/evidence') ? { id: `id-${side}`, name: `${side}.pdf` } : { receipt: 'YY-7' };
    const refused = refusal && !path.includes('/evidence');
    const told = { ok: !refused, status: refused ? 422 : 200, headers: { get: () => 'application/problem+json' } };
    const body = refused ? refusal : answer;
    const read = { text: () => Promise.resolve(JSON.stringify(body)), json: () => Promise.resolve(body) };
    return Promise.resolve({ ...told, ...read } as unknown as Response);
  };
});
afterEach(() => {
  globalThis.fetch = fetched;
});

const show = () =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ObjectionForm noticeId="n" token="t" lines={LINES} onMade={(receipt) => made.push(receipt)} />
    </QueryClientProvider>,
  );
const send = () => fireEvent.click(screen.getByRole('button', { name: '提交异议' }));
const field = (label: RegExp) => screen.getByLabelText<HTMLInputElement>(label);
const type = (label: RegExp, value: string) => fireEvent.change(field(label), { target: { value } });
const bring = async (label: RegExp, name: string) => {
  fireEvent.change(field(label), { target: { files: [new File(['%PDF'], name)] } });
  await screen.findByText(name);
};
/** The text of the error that belongs to a field. */
const errorOf = (label: RegExp) =>
  (field(label).getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter((id) => id.endsWith('-error'))
    .map((id) => document.getElementById(id)?.textContent)
    .join();

it('ties every missing answer to its field, the files too, and goes to the first', async () => {
  show();
  send();
  await waitFor(() => expect(document.activeElement).toBe(field(/真实姓名/)));
  for (const label of [/真实姓名/, /事实与理由/, /证据材料/]) {
    expect(field(label).getAttribute('aria-invalid')).toBe('true');
    expect(errorOf(label)).not.toBe('');
  }
  expect(field(/邮箱/).getAttribute('aria-invalid')).toBe('false');
  expect(sent).toEqual([]);
});

it('sends what was said with the files that were kept, and tells the receipt', async () => {
  show();
  type(/真实姓名/, '林知远');
  type(/事实与理由/, '专利权人与申报人不符。');
  type(/异议对象/, '1');
  await bring(/证据材料/, 'proof.pdf');
  send();
  await waitFor(() => expect(made).toEqual(['YY-7']));
  expect(sent.at(-1)?.[1]).toMatchObject({ kind: 'person', organisation: null, place: 1, evidence: ['id-proof'] });
});

it('asks an organisation for its name and its sealed statement', async () => {
  show();
  fireEvent.click(screen.getByRole('radio', { name: '单位' }));
  type(/真实姓名/, '林知远');
  type(/事实与理由/, '专利权人与申报人不符。');
  await bring(/证据材料/, 'proof.pdf');
  send();
  await waitFor(() => expect(document.activeElement).toBe(field(/单位全称/)));
  expect(errorOf(/加盖公章/)).not.toBe('');
  type(/单位全称/, '通州第一医院');
  await bring(/加盖公章/, 'seal.pdf');
  send();
  await waitFor(() => expect(made).toEqual(['YY-7']));
  expect(sent.at(-1)?.[1]).toMatchObject({ organisation: '通州第一医院', evidence: ['id-proof', 'id-seal'] });
});

it('shows the server’s refusal of a file at the files, which can be taken out again', async () => {
  const code = 'evidence-unknown';
  refusal = { status: 422, code, title: '有材料未上传成功', fields: [{ path: 'evidence', code }] };
  show();
  type(/真实姓名/, '林知远');
  type(/事实与理由/, '专利权人与申报人不符。');
  await bring(/证据材料/, 'proof.pdf');
  send();
  await waitFor(() => expect(errorOf(/证据材料/)).toContain('请重新上传'));
  fireEvent.click(screen.getByRole('button', { name: '移除 proof.pdf' }));
  expect(screen.queryByText('proof.pdf')).toBeNull();
  send();
  await waitFor(() => expect(errorOf(/证据材料/)).not.toContain('请重新上传'));
  expect(field(/证据材料/).getAttribute('aria-invalid')).toBe('true');
});
