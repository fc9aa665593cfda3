import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { startTexts } from '../lib/i18n.js';
import { PlaceBanner } from './place-banner.js';

beforeAll(() => startTexts('zh-CN'));

function show(where: { given: boolean; hall: boolean }, address = '/editions') {
  const client = new QueryClient({ defaultOptions: { queries: { enabled: false } } });
  client.setQueryData(['time'], { now: new Date().toISOString(), demo: false, icp: null, ...where });
  client.setQueryData(['handover'], { givenAt: '2024-08-03T12:30:00.000Z' });
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter initialEntries={[address]}>
        <PlaceBanner />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return screen.queryByRole('complementary')?.textContent;
}

it('is absent where the portal is at home', () => {
  expect(show({ given: false, hall: false })).toBeUndefined();
});

it('says since when a portal that was given away can only be read', () => {
  expect(show({ given: true, hall: false })).toMatch(/会场.*只能查看.*交接时间：2024年8月3日\(周六\) 20:30/);
});

it('sends readers of a machine that has given the portal back to the public address', () => {
  expect(show({ given: true, hall: true })).toMatch(/已交还.*公开网址.*20:30/);
});

it('says on a hall’s machine that it is the hall’s, except on the audience’s screens', () => {
  expect(show({ given: false, hall: true })).toMatch(/会场专用/);
});

it.each(['/screen/abc', '/clock/abc', '/sittings/abc/clock'])('leaves the audience’s screen alone: %s', (address) => {
  expect(show({ given: false, hall: true }, address)).toBeUndefined();
});
