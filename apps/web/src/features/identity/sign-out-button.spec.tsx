import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { loadTexts, startTexts } from '../../lib/i18n.js';
import { safekeeping, written, writtenHere } from '../../lib/safekeeping.js';
import { SignOutButton } from './sign-out-button.js';

const fetched = globalThis.fetch;
let ended = 0;

beforeAll(async () => {
  await startTexts('zh-CN');
  await loadTexts('account');
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
beforeEach(() => {
  ended = 0;
  globalThis.fetch = (_, init) => {
    if (init?.method === 'DELETE') ended += 1;
    return Promise.resolve({ ok: true, status: 200, text: () => Promise.resolve('{"person":null}') } as Response);
  };
});
afterEach(() => {
  globalThis.fetch = fetched;
  localStorage.clear();
});

const shown = () =>
  render(
    <MemoryRouter>
      <QueryClientProvider client={new QueryClient()}>
        <SignOutButton />
      </QueryClientProvider>
    </MemoryRouter>,
  );
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('ends the session at once where nothing waits', async () => {
  shown();
  press('退出登录');
  await waitFor(() => expect(ended).toBe(1));
});

it('asks first where words of an application wait, and then leaves none to the next one at this device', async () => {
  safekeeping(written('entry 1')).write({ title: '没存上' });
  safekeeping('follow the stage').write(true);
  shown();
  press('退出登录');
  await screen.findByText('还有填写的内容没有保存');
  expect([ended, writtenHere()]).toEqual([0, ['written entry 1']]);
  press('删除并退出');
  await waitFor(() => expect(writtenHere()).toEqual([]));
  expect([ended, safekeeping('follow the stage').read()]).toEqual([1, true]);
});
