import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { loadTexts, startTexts } from '../../lib/i18n.js';
import type { ObjectionView } from './api/desk.js';
import { DecideCard } from './decide-card.js';

const fetched = globalThis.fetch;
let sent: unknown[];

beforeAll(async () => {
  await startTexts('zh-CN');
  await loadTexts('objection', 'organiser', 'refusals');
});
beforeEach(() => {
  sent = [];
  globalThis.fetch = (_, init) => {
    sent.push(JSON.parse(init?.body as string));
    return Promise.resolve({ ok: true, status: 204 } as Response);
  };
});
afterEach(() => {
  globalThis.fetch = fetched;
});

const ONE = { id: 'o', version: 3, matter: 'award', can: { decide: true, extend: false } } as ObjectionView;
const show = () =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <DecideCard one={ONE} />
    </QueryClientProvider>,
  );
const press = () => fireEvent.click(screen.getAllByRole('button', { name: '作出决定' }).at(-1)!);

it('decides nothing that nobody chose, and sends what was chosen only when asked once more', async () => {
  show();
  fireEvent.change(screen.getByLabelText(/^理由/), { target: { value: '证据不足。' } });
  press();
  const outcome = screen.getByRole('combobox', { name: /^决定/ });
  await waitFor(() => expect(document.activeElement).toBe(outcome));
  expect(screen.queryByRole('dialog')).toBeNull();
  fireEvent.change(outcome, { target: { value: 'dismissed' } });
  press();
  await screen.findByRole('dialog', { name: '异议不成立' });
  expect(sent).toEqual([]);
  press();
  await waitFor(() => expect(sent).toEqual([{ version: 3, outcome: 'dismissed', reason: '证据不足。' }]));
});
