import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { loadTexts, startTexts } from '../../lib/i18n.js';
import { TipForm } from './tip-form.js';

const LINES = [{ value: '1', label: '二尖瓣修复装置 · 一等奖' }];
const fetched = globalThis.fetch;
let sent: [unknown, RequestInit | undefined][];
let left: number;

beforeAll(async () => {
  await startTexts('zh-CN');
  await loadTexts('objection', 'refusals');
});
beforeEach(() => {
  [sent, left] = [[], 0];
  globalThis.fetch = (address, init) => {
    sent.push([address, init]);
    return Promise.resolve({ ok: true, status: 204 } as Response);
  };
});
afterEach(() => {
  globalThis.fetch = fetched;
});

const show = () =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <TipForm noticeId="n" lines={LINES} onLeft={() => (left += 1)} />
    </QueryClientProvider>,
  );
const send = () => fireEvent.click(screen.getByRole('button', { name: '提交线索' }));

it('sends what somebody knows without their session, about a line or the whole list', async () => {
  show();
  fireEvent.change(screen.getByLabelText(/线索内容/), { target: { value: '听说专利已经转让。' } });
  send();
  await waitFor(() => expect(left).toBe(1));
  fireEvent.change(screen.getByLabelText(/涉及对象/), { target: { value: '1' } });
  send();
  await waitFor(() => expect(left).toBe(2));
  expect(sent.map(([address, init]) => [address, init?.credentials, JSON.parse(init?.body as string)])).toEqual([
    ['/api/notices/n/tips', 'omit', { place: null, words: '听说专利已经转让。' }],
    ['/api/notices/n/tips', 'omit', { place: 1, words: '听说专利已经转让。' }],
  ]);
});

it('asks for words before anything is sent', async () => {
  show();
  send();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(/线索内容/)));
  expect(sent).toEqual([]);
});
