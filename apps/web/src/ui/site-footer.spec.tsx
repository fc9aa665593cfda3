import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { startTexts } from '../lib/i18n.js';
import { SiteFooter } from './site-footer.js';

beforeAll(() => startTexts('zh-CN'));

function show(address: string, client = new QueryClient({ defaultOptions: { queries: { enabled: false } } })) {
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter initialEntries={[address]}>
        <SiteFooter />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return (name: string) => screen.queryByRole('link', { name })?.getAttribute('href');
}

it('keeps the way back to an invitation, whichever door somebody takes', () => {
  const hrefOf = show('/join/AbC-1');
  expect(hrefOf('注册账号')).toBe('/sign-up?return=%2Fjoin%2FAbC-1');
  expect(hrefOf('登录')).toBe('/sign-in?return=%2Fjoin%2FAbC-1');
});

it('leads somebody who is signed in to what is theirs, not to a door', () => {
  const client = new QueryClient({ defaultOptions: { queries: { enabled: false } } });
  client.setQueryData(['session'], { person: { id: '1', name: '王敏' }, seats: [{ role: 'judge' }] });
  const hrefOf = show('/editions', client);
  expect(hrefOf('我的工作台')).toBe('/judge');
  expect(hrefOf('我的账号')).toBe('/account');
  expect([hrefOf('注册账号'), hrefOf('登录')]).toEqual([undefined, undefined]);
});
