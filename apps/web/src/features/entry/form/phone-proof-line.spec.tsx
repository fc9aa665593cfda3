import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen } from '@testing-library/react';
import { loadTexts, startTexts } from '../../../lib/i18n.js';
import { knowSession, type SessionView } from '../../../lib/session.js';
import type { MyEntry } from '../api/my-entry.js';
import { PhoneProofLine } from './phone-proof-line.js';

beforeAll(async () => {
  await startTexts('zh-CN');
  await loadTexts('inbox');
});

const client = new QueryClient();
knowSession(client, { person: { id: 'lead' } } as SessionView);

const filled: string[] = [];
const shown = (value: string, numbers: string[], lead = 'lead', edit = true) =>
  render(
    <QueryClientProvider client={client}>
      <PhoneProofLine
        entry={
          { lead: { id: lead, name: '林知远' }, proof: { fields: ['leadPhone'], numbers }, can: { edit } } as MyEntry
        }
        value={value}
        prove={(number) => <p>prove {number}</p>}
        onFill={(number) => filled.push(number)}
      />
    </QueryClientProvider>,
  );

it('offers the lead a proven number instead of writing it', async () => {
  shown('', ['13800138000', '13900139000']);
  fireEvent.click(await screen.findByRole('button', { name: '填入已验证的 13800138000' }));
  expect(filled).toEqual(['13800138000']);
});

it('says that a number is proven, however it is written, and proves another one', async () => {
  const { unmount } = shown('+86 138-0013-8000', ['13800138000']);
  expect(screen.getByRole('status').textContent).toBe('已验证');
  unmount();
  shown('13700137000', ['13800138000']);
  await screen.findByText('prove 13700137000');
  expect(screen.queryByRole('status')).toBeNull();
});

it('proves nothing that is no mobile number yet, and nothing where nobody can edit', async () => {
  const { unmount } = shown('1370', ['13800138000']);
  await screen.findByRole('button');
  expect(screen.queryByText(/prove/)).toBeNull();
  unmount();
  const { container } = shown('13700137000', [], 'lead', false);
  expect(container.textContent).toBe('');
});

it('tells the others of the team who proves it', async () => {
  shown('13700137000', [], 'somebody');
  await screen.findByText(/须由负责人林知远登录后/);
  expect(screen.queryByText(/prove/)).toBeNull();
});
