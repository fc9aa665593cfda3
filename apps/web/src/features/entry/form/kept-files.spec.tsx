import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen } from '@testing-library/react';
import type { EntryFile } from '../api/my-entry.js';
import { KeptFiles } from './kept-files.js';

const asked: { url: string; body: unknown }[] = [];
const before = globalThis.fetch;
beforeEach(() => {
  asked.length = 0;
  globalThis.fetch = (url, init) => {
    asked.push({ url: url as string, body: JSON.parse(init?.body as string) });
    return Promise.resolve(new Response(null, { status: 204 }));
  };
});
afterEach(() => {
  globalThis.fetch = before;
});

const file = (id: string) =>
  ({
    id,
    kind: 'PROOF',
    name: `${id}.pdf`,
    size: 1,
    sha256: 'ab',
    mediaType: 'application/pdf',
    state: 'held',
  }) as EntryFile;
const shown = (disabled = false) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <KeptFiles
        entryId="e"
        kind="PROOF"
        files={['a', 'b', 'c'].map(file)}
        disabled={disabled}
        onRemove={() => undefined}
      />
    </QueryClientProvider>,
  );
const orders = () => asked.map(({ body }) => (body as { files: string[] }).files.join(''));

it('puts files in another order by buttons, and says where they are', async () => {
  shown();
  const up = screen.getAllByRole('button', { name: /up|上移/ });
  expect(up[0]).toHaveProperty('disabled', true);
  await act(async () => fireEvent.click(up[2]!));
  expect(orders()).toEqual(['acb']);
  expect(asked[0]!.url).toContain('/entries/e/documents/PROOF/order');
});

it('puts files in another order by dragging', async () => {
  shown();
  const items = screen.getAllByRole('listitem');
  fireEvent.dragStart(items[0]!);
  fireEvent.dragOver(items[2]!);
  expect(items[2]!.dataset['over']).toBe('true');
  await act(async () => fireEvent.drop(items[2]!));
  expect(orders()).toEqual(['bca']);
});

it('leaves the order alone where nothing may be changed', () => {
  shown(true);
  expect(screen.queryAllByRole('button', { name: /up|上移/ })).toEqual([]);
});
