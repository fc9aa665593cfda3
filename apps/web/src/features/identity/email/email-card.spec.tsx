import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { loadTexts, startTexts } from '../../../lib/i18n.js';
import { ConfirmEmail } from './confirm-email.js';
import { EmailCard } from './email-card.js';
import { UndoEmail } from './undo-email.js';

type Reply = [status: number, body?: unknown];
const asked: [route: string, body: unknown][] = [];
const before = globalThis.fetch;
let replies: Record<string, Reply>;

beforeAll(async () => {
  await startTexts('zh-CN');
  await loadTexts('account', 'account-email', 'refusals');
});
beforeEach(() => {
  asked.length = 0;
  globalThis.fetch = (url, init) => {
    const route = `${init?.method} ${(url as string).replace('/api', '')}`;
    if (init?.method !== 'GET') asked.push([route, init?.body === undefined ? null : JSON.parse(init.body as string)]);
    const [status, body] = replies[route] ?? [204];
    const text = () => Promise.resolve(body === undefined ? '' : JSON.stringify(body));
    const json = () => Promise.resolve(body);
    return Promise.resolve({
      ok: status < 400,
      status,
      headers: new Headers({ 'content-type': 'application/json' }),
      text,
      json,
    } as Response);
  };
});
afterEach(() => {
  globalThis.fetch = before;
});

const show = (page: ReactNode) =>
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MemoryRouter>{page}</MemoryRouter>
    </QueryClientProvider>,
  );
const press = (name: string | RegExp) => act(async () => fireEvent.click(screen.getByRole('button', { name })));
const type = (label: RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const own = (waiting: object | null, asksCode = false): Reply => [200, { email: 'lin@example.org', asksCode, waiting }];
const waiting = (ago: number, expired = false) => ({
  address: 'new@example.org',
  askedAt: new Date(Date.now() - ago).toISOString(),
  sentAt: new Date(Date.now() - ago).toISOString(),
  expiresAt: new Date(Date.now() + (expired ? -1 : 3_600_000)).toISOString(),
  expired,
});

describe('EmailCard', () => {
  it('asks for the password alone where there is no authenticator, and the focus is on the new address', async () => {
    replies = { 'GET /me/email-change': own(null) };
    show(<EmailCard />);
    await screen.findByText('lin@example.org');
    await press('更换邮箱');
    expect(document.activeElement).toBe(screen.getByLabelText(/新邮箱/));
    expect(screen.queryByLabelText(/动态验证码/)).toBeNull();
    type(/新邮箱/, 'new@example.org');
    type(/当前密码/, 'plum tree');
    replies['GET /me/email-change'] = own(waiting(0));
    await press('发送确认链接');
    expect(asked).toEqual([['POST /me/email-change', { address: 'new@example.org', password: 'plum tree' }]]);
    expect(await screen.findByText('等待 new@example.org 确认')).toBeTruthy();
  });

  it('asks for the code where there is an authenticator, and says a refusal beside its field', async () => {
    const fields = [{ path: 'code', code: 'factor-wrong' }];
    replies = {
      'GET /me/email-change': own(null, true),
      'POST /me/email-change': [422, { status: 422, code: 'factor-wrong', title: '动态验证码不正确。', fields }],
    };
    show(<EmailCard />);
    await screen.findByText('lin@example.org');
    await press('更换邮箱');
    type(/新邮箱/, 'new@example.org');
    type(/当前密码/, 'plum tree');
    await press('发送确认链接');
    expect(asked).toEqual([]);
    type(/动态验证码/, '123456');
    await press('发送确认链接');
    expect(asked[0]![1]).toMatchObject({ code: '123456' });
    expect(screen.getByLabelText(/动态验证码/).getAttribute('aria-invalid')).toBe('true');
  });

  it('counts down before it sends again, and takes the wish back', async () => {
    replies = { 'GET /me/email-change': own(waiting(1000)) };
    show(<EmailCard />);
    await screen.findByText('等待 new@example.org 确认');
    await press(/秒后可重新发送/);
    expect(asked).toEqual([]);
    await press('取消更换');
    expect(asked).toEqual([['DELETE /me/email-change', null]]);
  });

  it('sends an expired link again', async () => {
    replies = { 'GET /me/email-change': own(waiting(90_000, true)) };
    show(<EmailCard />);
    await screen.findByText(/已过期/);
    await press('重新发送');
    expect(asked.map(([route]) => route)).toEqual(['POST /me/email-change/links']);
  });
});

describe('ConfirmEmail', () => {
  it('moves when its owner says so, and not before', async () => {
    const person = { id: 'p', name: '林知远', email: 'new@example.org', locale: 'zh-CN' };
    replies = {
      'GET /me/email-change': own(waiting(0)),
      'PUT /me/email-change/confirmation': [200, { person, seats: [], secondFactor: 'not-needed', byCode: false }],
    };
    show(<ConfirmEmail token="secret" />);
    await screen.findByText('new@example.org');
    expect(asked).toEqual([]);
    await press('确认更换');
    expect(asked).toEqual([['PUT /me/email-change/confirmation', { token: 'secret' }]]);
    expect(await screen.findByText('邮箱已更换为 new@example.org')).toBeTruthy();
  });

  it('says so when nothing waits', async () => {
    replies = { 'GET /me/email-change': own(null) };
    show(<ConfirmEmail token="secret" />);
    expect(await screen.findByText('没有等待确认的新邮箱')).toBeTruthy();
  });
});

describe('UndoEmail', () => {
  const offer = (state: string): Reply => [
    200,
    { email: 'lin@example.org', changedTo: 'ne***@example.org', changedAt: new Date(), until: new Date(), state },
  ];

  it('takes the account back with a new password', async () => {
    replies = { 'GET /email-changes/token/secret': offer('open') };
    show(<UndoEmail token="secret" />);
    await screen.findByText('ne***@example.org');
    type(/设置密码/, 'quite another plum');
    await press('撤销更换并设置新密码');
    expect(asked).toEqual([['POST /email-changes/token/secret/reversal', { password: 'quite another plum' }]]);
  });

  it('says so when the link is none', async () => {
    replies = { 'GET /email-changes/token/secret': [404, { status: 404, code: 'not-found', title: '没有找到。' }] };
    show(<UndoEmail token="secret" />);
    expect(await screen.findByText('这个链接无效')).toBeTruthy();
  });

  it.each([
    ['expired', '撤销期限已过'],
    ['undone', '这次更换已经撤销'],
  ])('says when it is %s', async (state, words) => {
    replies = { 'GET /email-changes/token/secret': offer(state) };
    show(<UndoEmail token="secret" />);
    expect(await screen.findByText(words)).toBeTruthy();
  });
});
