import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen } from '@testing-library/react';
import type { Field } from '#kernel';
import { loadTexts, startTexts } from '../../../lib/i18n.js';
import type { MyEntry } from '../api/my-entry.js';
import type { EntryPlan } from '../form/plan.js';
import { keptHere } from '../form/kept-here.js';
import { UnsentCard } from './unsent-card.js';

const fetched = globalThis.fetch;
const name = (text: string) => ({ 'zh-CN': text, en: text });
const field = (key: string, more: Partial<Field> = {}): Field => ({
  ...{ key, kind: 'text', label: name(`题目 ${key}`), required: true, blindSafe: true },
  ...more,
});
const FIELDS = [
  ...[field('one'), field('stage', { kind: 'choice', options: [{ code: 'clinical', label: name('临床') }] })],
  field('points', { kind: 'items' }),
];
const PLAN = {
  ...{
    tracks: [{ code: '01', name: name('药物') }],
    divisions: [],
    documents: [{ code: 'PLAN', name: name('计划书') }],
  },
  form: { version: 1, sections: [{ code: 's', name: name('节'), fields: FIELDS }] },
} as unknown as EntryPlan;
const ENTRY = {
  ...{ id: 'e1', state: 'returned', revisionNo: 1, returnedFields: ['stage'], fixedFields: [], materials: null },
  can: { edit: true },
} as unknown as MyEntry;

beforeAll(async () => {
  await startTexts('zh-CN');
  await loadTexts('revisions', 'team');
});
afterEach(() => {
  globalThis.fetch = fetched;
  localStorage.clear();
});

function shown(items: object[], entry: MyEntry = ENTRY) {
  const text = JSON.stringify({ items });
  globalThis.fetch = () => Promise.resolve({ ok: true, status: 200, text: () => Promise.resolve(text) } as Response);
  return render(
    <QueryClientProvider client={new QueryClient()}>
      <UnsentCard entry={entry} plan={PLAN} byForm={(_, draw) => draw(PLAN)} />
    </QueryClientProvider>,
  );
}

it('shows each part that was kept aside whole, under what it is called', async () => {
  const parts = [
    ...[
      { path: 'one', value: '一句没有提交的话' },
      { path: 'stage', value: 'clinical' },
      { path: 'track', value: '01' },
    ],
    { path: 'documents.PLAN', value: [{ uploadId: 'u9', name: '新计划.pdf', sha256: 'x', size: 1 }] },
  ];
  shown([{ at: '2026-11-24T00:00:00Z', revision: 2, formVersion: 1, parts }]);
  await screen.findByText('一句没有提交的话');
  for (const text of ['题目 one', '临床', '药物', '计划书', '新计划.pdf']) expect(screen.getByText(text)).toBeTruthy();
  expect(screen.getByRole('link', { name: '新计划.pdf' }).getAttribute('href')).toBe('/api/entries/e1/files/u9');
  expect(screen.getByText(/草稿恢复为第 2 次提交的内容/)).toBeTruthy();
});

it('shows what this device could not save in time, of closed questions alone, until it is to be forgotten', async () => {
  const kept = {
    ...{ one: { value: '最后一秒', version: 3 }, stage: { value: 'clinical', version: 1 } },
    ...{ 'points/a': { value: '新的一点', version: 0 }, points: { value: ['a'], version: 1 } },
  };
  keptHere('e1').write(kept);
  shown([]);
  await screen.findByText('最后一秒');
  expect(screen.getByText('新的一点')).toBeTruthy();
  expect(screen.queryByText('临床')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '不再保留' }));
  expect(screen.queryByText('最后一秒')).toBeNull();
  expect(keptHere('e1').read()).toEqual({ stage: kept.stage });
});

it('is not there where nothing is left', async () => {
  const { container } = shown([]);
  await Promise.resolve();
  expect(container.textContent).toBe('');
});
