import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { MemoryRouter } from 'react-router';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { loadTexts, startTexts } from '../../../lib/i18n.js';
import type { AskedEntry } from '../api/declarations.js';
import { DeclareAll } from './declare-all.js';

const sent: unknown[] = [];
const before = globalThis.fetch;
beforeAll(async () => {
  await startTexts('zh-CN');
  await loadTexts('conflicts');
});
beforeEach(() => {
  sent.length = 0;
  globalThis.fetch = (_, init) => {
    sent.push(JSON.parse(init?.body as string));
    return Promise.resolve({ ok: true, status: 204, text: () => Promise.resolve('') } as Response);
  };
});
afterEach(() => {
  globalThis.fetch = before;
});

const entry = (no: number, relations: AskedEntry['relations'] = []): AskedEntry => ({
  ...{
    assignmentId: `a${no}`,
    number: `2024-QX-000${no}`,
    title: `项目${no}`,
    relations,
    round: { 'zh-CN': '初评', en: 'First' },
  },
  ...{ organisationName: '通州医院', leadName: '林知远', members: [] },
});
const found: AskedEntry['relations'] = [
  { relation: 'rival', ground: '通州医院', question: { 'zh-CN': '竞争对手', en: 'Rivals' }, year: 2023 },
];
const press = (name: RegExp) => act(async () => fireEvent.click(screen.getByRole('button', { name })));
const show = (...entries: AskedEntry[]) =>
  render(
    <MemoryRouter>
      <QueryClientProvider client={new QueryClient()}>
        <DeclareAll editionId="e" entries={entries} />
      </QueryClientProvider>
    </MemoryRouter>,
  );

it('takes no silence for a word: nothing is chosen before the judge has chosen, and nothing is sent', async () => {
  show(entry(1), entry(2));
  expect(screen.getAllByRole('radio').filter((one) => (one as HTMLInputElement).checked)).toEqual([]);
  await press(/^提交声明/);
  expect(sent).toEqual([]);
  expect(screen.getAllByText('请选择。')).toHaveLength(2);
  expect(document.activeElement).toBe(screen.getAllByRole('radio')[0]);
});

it('answers at once for all entries in which nothing was found, and leaves the others to a word of their own', async () => {
  show(entry(1), entry(2, found), entry(3));
  await press(/^其余 2 个项目均无利益冲突/);
  await press(/^提交声明/);
  expect(sent).toEqual([]);
  fireEvent.click(screen.getAllByRole('radio', { name: '无利益冲突' })[1]!);
  await press(/^提交声明/);
  expect(sent).toEqual([]);
  fireEvent.change(screen.getByRole('textbox', { name: /说明/ }), { target: { value: '业务不同' } });
  await press(/^提交声明/);
  const said = (no: number, statement = '') => ({ assignmentId: `a${no}`, conflict: null, statement });
  expect(sent).toEqual([{ declarations: [said(1), said(2, '业务不同'), said(3)] }]);
});

it('says of what was found where, in which question of the form and of which year', () => {
  show(entry(1, found), entry(2, [{ relation: 'same-parent', ground: null, question: null, year: null }]));
  const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(lines).toEqual(expect.arrayContaining(['竞争关系：通州医院 · 见申报书“竞争对手” · 2023 年', '同一上级单位']));
});
