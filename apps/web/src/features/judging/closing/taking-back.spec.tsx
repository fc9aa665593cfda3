import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { loadTexts, startTexts } from '../../../lib/i18n.js';
import type { Blocker, RoundView } from '../api/rounds.js';
import { ReopeningCard } from './reopening-card.js';
import { SinceCard } from './since-card.js';
import { TakeBackCard } from './take-back-card.js';

beforeAll(async () => {
  await startTexts('zh-CN');
  await loadTexts('closing', 'organiser');
});

const advanced = (more: object): RoundView =>
  ({
    ...{ id: 'r', editionId: 'e', state: 'advanced', reopening: null, blockers: [] },
    can: { takeBack: true, excuse: false },
    ...more,
  }) as unknown as RoundView;
const shown = (node: ReactNode) => render(<QueryClientProvider client={new QueryClient()}>{node}</QueryClientProvider>);

it('asks for an advance to be taken back with a reason, and says what that undoes', async () => {
  const bodies: unknown[] = [];
  const before = globalThis.fetch;
  globalThis.fetch = (_url, init) => {
    bodies.push([init?.method, JSON.parse(init?.body as string)]);
    return Promise.resolve(Response.json(advanced({})));
  };
  shown(<TakeBackCard round={advanced({})} />);
  fireEvent.click(screen.getByRole('button', { name: '申请撤回晋级' }));
  const dialog = within(screen.getByRole('dialog', { hidden: true }));
  expect(dialog.getByText(/下一轮的参加项目和分配清空/)).toBeTruthy();
  fireEvent.change(dialog.getByRole('textbox', { hidden: true }), { target: { value: '异议成立，须更正' } });
  fireEvent.click(dialog.getByRole('button', { name: '申请撤回晋级', hidden: true }));
  await waitFor(() => expect(bodies).toEqual([['PUT', { reason: '异议成立，须更正', undoes: 'advance' }]]));
  globalThis.fetch = before;
});

it('offers it to nobody once the next round has begun, nor a second time', () => {
  const asked = { undoes: 'advance', reason: '', askedByName: '', askedAt: '2026-01-01T00:00:00Z', can: {} };
  for (const more of [{ can: { takeBack: false } }, { reopening: asked }]) {
    const { container, unmount } = shown(<TakeBackCard round={advanced(more)} />);
    expect(container.textContent).toBe('');
    unmount();
  }
});

it('tells the second person which of the two they confirm', () => {
  const asked = { reason: '核算有误', askedByName: '沈组委', askedAt: '2026-01-01T00:00:00Z' };
  const can = { confirm: true, withdraw: false };
  const { unmount } = shown(<ReopeningCard round={advanced({ reopening: { ...asked, can, undoes: 'advance' } })} />);
  expect(screen.getByRole('button', { name: '确认并撤回晋级' })).toBeTruthy();
  unmount();
  shown(<ReopeningCard round={advanced({ state: 'closed', reopening: { ...asked, can, undoes: 'close' } })} />);
  expect(screen.getByRole('button', { name: '确认并重新开启' })).toBeTruthy();
});

const late = (more: Partial<Blocker>): Blocker => ({
  ...{ key: 'conflict-after:a:x:', code: 'conflict-after', entryId: 'a', number: '0001', title: '甲' },
  ...{ judgeId: 'x', judgeName: '周宁', sheets: null, minimum: null, excusable: true, excuse: null },
  ...more,
});

it('shows a conflict found after the advance, which is excused only once nothing else is left', () => {
  const { unmount } = shown(<SinceCard round={advanced({ blockers: [late({})] })} />);
  expect(screen.getByText('周宁 与 0001 甲')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
  unmount();
  const { unmount: next } = shown(<SinceCard round={advanced({ blockers: [late({})], can: { excuse: true } })} />);
  expect(screen.getByRole('button', { name: /^列为例外/ })).toBeTruthy();
  next();
  const excuse = { reason: '维持原结果', by: '沈组委', at: '2026-01-01T00:00:00Z' };
  shown(<SinceCard round={advanced({ blockers: [late({ excuse })], can: { excuse: true } })} />);
  expect(screen.getByText('维持原结果')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});
