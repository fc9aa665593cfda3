import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { startTexts } from '../lib/i18n.js';
import { SiteFooter } from './site-footer.js';

beforeAll(() => startTexts('zh-CN'));

it('keeps the way back to an invitation, whichever door somebody takes', () => {
  const client = new QueryClient({ defaultOptions: { queries: { enabled: false } } });
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter initialEntries={['/join/AbC-1']}>
        <SiteFooter />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  const hrefOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
  expect(hrefOf('注册账号')).toBe('/sign-up?return=%2Fjoin%2FAbC-1');
  expect(hrefOf('登录')).toBe('/sign-in?return=%2Fjoin%2FAbC-1');
});
