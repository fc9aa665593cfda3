import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { loadTexts, startTexts } from '../../../lib/i18n.js';
import type { DrawView } from '../api/draws.js';
import { ValueTable } from './value-table.js';
import { VoidList } from './void-list.js';

beforeAll(async () => {
  await startTexts('zh-CN');
  await loadTexts('schedule');
});

const show = (children: ReactNode) =>
  render(
    <MemoryRouter>
      <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
    </MemoryRouter>,
  );
const value = { hash: null, sealedAt: null, value: null, salt: null, openedAt: null, typedIn: false };

it('marks a number typed in for its party, and offers the organiser to type in and a team to seal', () => {
  const values = [
    { ...value, position: 1, party: '甲队', hash: 'ab', typedIn: true, can: { give: false, typeIn: false } },
    { ...value, position: 2, party: '乙队', can: { give: false, typeIn: true } },
    { ...value, position: 3, party: '丙队', can: { give: true, typeIn: false } },
  ];
  show(<ValueTable draw={{ id: 'd', roundId: 'r', state: 'frozen', values } as unknown as DrawView} />);
  const [typed, other, own] = screen.getAllByRole('listitem').map((item) => within(item));
  expect(typed!.getByText('组委会代为录入')).not.toBeNull();
  expect(typed!.queryByRole('button')).toBeNull();
  expect(other!.getByRole('button', { name: /^代为录入/ })).not.toBeNull();
  expect(own!.getByRole('button', { name: /^封存/ })).not.toBeNull();
});

it('keeps void draws in sight with their reason', () => {
  const times = { frozenAt: '2024-08-03T02:00:00Z', revealedAt: null, voidedAt: '2024-08-03T03:00:00Z' };
  show(<VoidList draws={[{ id: 'd1', state: 'void', mode: 'on-site', ...times, voidReason: '一方离场' }]} />);
  expect(screen.getByText('一方离场')).not.toBeNull();
  expect(screen.getByText(/8月3日.*10:00.*11:00/)).not.toBeNull();
  expect(screen.getByRole('link', { name: '查看这次抽签' }).getAttribute('href')).toBe('/draws/d1');
});
