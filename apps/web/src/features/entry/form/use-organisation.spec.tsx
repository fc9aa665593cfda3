import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { startTexts } from '../../../lib/i18n.js';
import type { MyEntry } from '../api/my-entry.js';
import { useOrganisation } from './use-organisation.js';

const fetched = globalThis.fetch;
const ENTRY = {
  ...{ id: 'e1', declaredRegion: '110112', eligibilityFindings: [] },
  organisation: { name: '通州医院', uscc: '12110112400000001X', kind: 'hospital', region: '110112' },
} as unknown as MyEntry;
const KEY = 'written organisation e1';

beforeAll(() => startTexts('zh-CN'));
afterEach(() => {
  globalThis.fetch = fetched;
  localStorage.clear();
});

const mounted = (disabled = false) => {
  const client = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  return renderHook(() => useOrganisation(ENTRY, disabled), { wrapper });
};

it('keeps on this device what is typed and not saved, and brings it back', () => {
  const first = mounted();
  expect(first.result.current.changed).toBe(false);
  act(() => first.result.current.form.bind('name').onChange('还没有保存的名称'));
  first.unmount();
  const again = mounted();
  expect([again.result.current.form.values.name, again.result.current.changed]).toEqual(['还没有保存的名称', true]);
});

it('forgets it once it is saved, however the register writes it', async () => {
  globalThis.fetch = () => Promise.resolve({ ok: true, status: 200, text: () => Promise.resolve('{}') } as Response);
  const { result } = mounted();
  act(() => result.current.form.bind('uscc').onChange('12110112400000001x'));
  expect(localStorage.getItem(KEY)).not.toBeNull();
  act(() => result.current.form.submit());
  await waitFor(() => expect(result.current.changed).toBe(false));
  expect(localStorage.getItem(KEY)).toBeNull();
});

it('leaves what is kept alone where the organisation is closed', () => {
  const kept = JSON.stringify({ values: { name: '之前的' }, codeless: false });
  localStorage.setItem(KEY, kept);
  const { result } = mounted(true);
  expect(result.current.form.values.name).toBe('通州医院');
  expect(localStorage.getItem(KEY)).toBe(kept);
});
