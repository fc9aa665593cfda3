import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { loadTexts, startTexts } from '../../lib/i18n.js';
import type { NoticeCard } from './api/notices.js';
import { RunningNotices } from './running-notices.js';

const inBoth = (text: string) => ({ 'zh-CN': text, en: text });
const CARD: NoticeCard = {
  ...{ id: 'n1', no: 1, number: inBoth('2024-公示-001'), title: inBoth('拟获奖名单公示') },
  ...{ list: 'awards', kind: 'first', state: 'running' },
  ...{ startsAt: '2024-11-01T00:00:00Z', closesAt: '2024-11-08T16:00:00Z' },
};

beforeAll(async () => {
  await startTexts('zh-CN');
  await loadTexts('notice');
});

function shown(...items: NoticeCard[]) {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  client.setQueryData(['editions', '2024', 'notices'], { slug: '2024', name: inBoth('大赛'), items });
  return render(
    <QueryClientProvider client={client}>
      <MemoryRouter>
        <RunningNotices slug="2024" />
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

it('leads to a running notice and to where one objects to it', () => {
  shown(CARD);
  expect(screen.getByRole('link', { name: '拟获奖名单公示' }).getAttribute('href')).toBe('/notices/n1');
  const object = screen.getByRole('link', { name: '对2024-公示-001提出异议' });
  expect(object.getAttribute('href')).toBe('/notices/n1/objection');
});

it('shows nothing of notices that are over, replaced, or take one back', () => {
  const { container } = shown(
    { ...CARD, state: 'closed' },
    { ...CARD, id: 'n2', state: 'replaced' },
    { ...CARD, id: 'n3', kind: 'withdraws' },
  );
  expect(container.textContent).toBe('');
});
