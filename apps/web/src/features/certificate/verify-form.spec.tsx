import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen } from '@testing-library/react';
import { loadTexts, startTexts } from '../../lib/i18n.js';
import type { Verification } from './api/verification.js';
import { VerifyForm } from './verify-form.js';

const PRINTED = { number: 'FZX2024-FIRST-0007-P', code: '0123456789ABCDEF' };
const FOUND: Verification = {
  ...{ state: 'valid', number: PRINTED.number, kind: 'member', date: '2024-08-12', holder: '欧*', hash: 'hash' },
  edition: { 'zh-CN': '医学创新大赛', en: 'Competition' },
  award: { 'zh-CN': '一等奖', en: 'First Prize' },
  project: { title: '二尖瓣修复装置', organisation: '通州第一医院' },
  ...{ endedAt: null, replacedBy: null },
};
const fetched = globalThis.fetch;
let asked: unknown;
let led: string | null;
let status = 200;
let answer: object = FOUND;

beforeAll(async () => {
  await startTexts('zh-CN');
  await loadTexts('certificate', 'refusals');
});
beforeEach(() => {
  [asked, led, status, answer] = [undefined, null, 200, FOUND];
  // As in a browser where it answers by a promise.
  Element.prototype.scrollIntoView = function scrollIntoView() {
    led = this.textContent;
    return Promise.resolve() as unknown as undefined;
  };
  globalThis.fetch = (_, init) => {
    asked = JSON.parse(init?.body as string);
    const [body, headers] = [JSON.stringify(answer), { get: () => 'application/problem+json' }];
    const told = {
      ok: status < 400,
      status,
      headers,
      text: () => Promise.resolve(body),
      json: () => Promise.resolve(answer),
    };
    return Promise.resolve(told as unknown as Response);
  };
});
afterEach(() => {
  globalThis.fetch = fetched;
});

const shown = (printed: typeof PRINTED | null) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <VerifyForm printed={printed} />
    </QueryClientProvider>,
  );
const verify = () => fireEvent.click(screen.getByRole('button', { name: '核验' }));

it('asks by itself what the QR code holds, tells in words what it is, and leads the eye there', async () => {
  shown(PRINTED);
  await screen.findByText('真实，有效');
  expect(asked).toEqual(PRINTED);
  expect(screen.getByText('欧*')).toBeTruthy();
  expect(led).toContain('真实，有效');
});

it('says which certificate took the place of a corrected one, and since when one is revoked', async () => {
  answer = { ...FOUND, state: 'corrected', replacedBy: 'FZX2024-FIRST-0009-3', endedAt: '2024-09-01T02:00:00Z' };
  shown(PRINTED);
  await screen.findByText(/由编号为 FZX2024-FIRST-0009-3 的证书取代/);
  answer = { ...FOUND, state: 'revoked', endedAt: '2024-09-01T02:00:00Z' };
  verify();
  await screen.findByText(/已于2024年9月1日.*撤销，不再有效/);
});

it('asks nobody while the code is missing, and shows the refusal of what is none', async () => {
  shown(null);
  verify();
  await screen.findAllByText(/请填写|不能为空|必填/);
  expect(asked).toBeUndefined();
  [status, answer] = [404, { code: 'certificate-unknown', title: '没有这样的证书：编号与校验码不相符。', status: 404 }];
  fireEvent.change(screen.getByLabelText(/证书编号/), { target: { value: PRINTED.number } });
  fireEvent.change(screen.getByLabelText(/校验码/), { target: { value: 'x' } });
  verify();
  await screen.findByText(/没有这样的证书/);
});
