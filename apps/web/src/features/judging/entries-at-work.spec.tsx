import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen } from '@testing-library/react';
import { loadTexts, startTexts } from '../../lib/i18n.js';
import type { RoundView } from './api/rounds.js';
import { EntriesAtWork } from './entries-at-work.js';
import type { JudgingPlan } from './rules.js';

beforeAll(async () => {
  await startTexts('zh-CN');
  await loadTexts('closing', 'organiser');
});

const entry = { listKey: '', room: null, assigned: 5, title: '项目', near: false };
const entries = [
  { ...entry, entryId: 'a', number: '2024-QX-0001', submitted: 5 },
  { ...entry, entryId: 'b', number: '2024-QX-0002', submitted: 4 },
];
const plan = { divisions: [], tracks: [], rounds: [] } as unknown as JudgingPlan;
const shown = (addReader: boolean, at: Partial<RoundView> = {}) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <EntriesAtWork round={{ id: 'r', can: { addReader }, ...at } as RoundView} entries={entries} plan={plan} />
    </QueryClientProvider>,
  );

it('asks for one more judge for any entry of an open round, with a reason, and not only where marks lie far apart', () => {
  shown(true);
  expect(screen.getAllByRole('button', { name: /加请一位评委$/ })).toHaveLength(2);
  fireEvent.click(screen.getByRole('button', { name: '为项目 2024-QX-0002 加请一位评委' }));
  expect(screen.getByRole('dialog').textContent).toContain('为项目 2024-QX-0002 加请一位评委');
});

it('marks and puts first what stood close to the line when the round was closed', () => {
  entries[0]!.near = true;
  shown(true);
  const [, first] = screen.getAllByRole('row');
  expect(first!.textContent).toContain('2024-QX-0001');
  expect(first!.textContent).toContain('线附近');
  entries[0]!.near = false;
});

it('asks until when, once the time of the round is over, and names what is missing', () => {
  shown(true, { kind: 'online_review', endsAt: '2024-07-17T09:00:00Z', now: '2024-07-18T09:00:00Z' });
  fireEvent.click(screen.getByRole('button', { name: '为项目 2024-QX-0002 加请一位评委' }));
  const dialog = screen.getByRole('dialog');
  fireEvent.change(screen.getByRole('textbox', { name: /理由/ }), { target: { value: '线附近，请再听一位' } });
  fireEvent.submit(dialog.querySelector('form')!);
  expect(dialog.textContent).toContain('请填写评分截止时间');
});

it('offers it to nobody else', () => {
  shown(false);
  expect(screen.queryByRole('button')).toBeNull();
});
