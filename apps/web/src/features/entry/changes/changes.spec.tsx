import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { loadTexts, startTexts } from '../../../lib/i18n.js';
import type { ChangeRequest } from '../api/change-requests.js';
import type { MyEntry } from '../api/my-entry.js';
import { AskDialog } from './ask-dialog.js';
import { ChangeNotice } from './change-notice.js';
import { ChangesCard } from './changes-card.js';

const before = globalThis.fetch;
const sent: [route: string, body: unknown][] = [];
const request = (over: Partial<ChangeRequest>): ChangeRequest => ({
  ...{ id: 'r', part: 'title', state: 'open', before: '旧名称', wanted: '新名称', reason: '专利更名', proof: '' },
  ...{ askedBy: '林知远', askedAt: '2027-01-11T01:00:00.000Z', agreedAt: null },
  ...{ settledBy: null, settledAt: null, note: '', can: { settle: false, takeBack: false } },
  ...(over as object),
});

beforeAll(async () => {
  await startTexts('zh-CN');
  await loadTexts('changes', 'team', 'refusals');
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  Element.prototype.scrollIntoView = () => undefined;
});
beforeEach(() => {
  sent.length = 0;
  globalThis.fetch = (url, init) => {
    sent.push([`${init?.method} ${url as string}`, JSON.parse((init?.body as string | undefined) ?? 'null')]);
    const headers = new Headers({ 'content-type': 'application/json' });
    const body = { text: () => Promise.resolve('{"id":"r"}'), json: () => Promise.resolve({ id: 'r' }) };
    return Promise.resolve({ ok: true, status: 201, headers, ...body } as Response);
  };
});
afterEach(() => {
  globalThis.fetch = before;
});

/** Drawn where these requests, and members of the team, are known already. */
function shown(page: ReactNode, items: ChangeRequest[], members: object[] = []) {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  client.setQueryData(['entries', 'e', 'change-requests'], { items, parts: ['title', 'lead', 'organisation'] });
  client.setQueryData(['entries', 'e', 'members'], { members });
  return render(<QueryClientProvider client={client}>{page}</QueryClientProvider>).container;
}

it('tells a request with all that became of it, and gives only the verbs the reader has', () => {
  const answered = { settledBy: '周明远', settledAt: '2027-01-12T01:00:00.000Z', note: '批复不符' };
  const items = [
    request({ id: '1', can: { settle: true, takeBack: false } }),
    request({ id: '2', part: 'lead', wanted: '何静怡' }),
    request({ id: '3', state: 'refused', proof: '京科更字第 12 号', ...answered }),
  ];
  const text = shown(<ChangesCard entryId="e" />, items).textContent;
  expect(text).toContain('由“旧名称”变更为“新名称”');
  expect(text).toContain('等待 何静怡 登录确认接任');
  expect(text).toContain('周明远 于 2027年1月12日(周二) 09:00 答复：批复不符');
  expect(text).toContain('证明：京科更字第 12 号');
  expect(screen.getAllByRole('button', { name: '同意变更' })).toHaveLength(1);
  expect(screen.queryByRole('button', { name: '撤回申请' })).toBeNull();
  // The desk has no way to ask.
  expect(screen.queryByRole('button', { name: '申请变更' })).toBeNull();
});

it('is absent where nothing was asked, and leads whoever may answer to what waits', () => {
  expect(shown(<ChangesCard entryId="e" />, []).textContent).toBe('');
  expect(shown(<ChangeNotice entryId="e" />, [request({})]).textContent).toBe('');
  const open = request({ can: { settle: true, takeBack: false } });
  const container = shown(<ChangeNotice entryId="e" />, [open]);
  expect(container.textContent).toContain('项目名称');
  expect(container.querySelector('a')?.getAttribute('href')).toBe('#changes');
});

describe('asking', () => {
  const entry = { id: 'e', title: '旧名称' } as MyEntry;
  const press = () => fireEvent.click(screen.getByRole('button', { name: '提交申请', hidden: true }));
  const fill = (label: string | RegExp, value: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value } });

  it('sends the part alone that is asked about', async () => {
    let closed = false;
    shown(<AskDialog entry={entry} parts={['title', 'lead']} onClose={() => (closed = true)} />, []);
    press();
    expect(sent).toEqual([]);
    fill('新的项目名称', ' 新名称 ');
    fill(/^理由/, '专利更名');
    press();
    await waitFor(() => expect(closed).toBe(true));
    const body = { part: 'title', title: '新名称', reason: '专利更名', proof: '' };
    expect(sent[0]).toEqual(['POST /api/entries/e/change-requests', body]);
  });

  it('offers as the next lead only members who have joined, and not the lead', () => {
    const members = [
      { id: '1', name: '林知远', state: 'accepted', lead: true },
      { id: '2', name: '何静怡', state: 'accepted', lead: false },
      { id: '3', name: '周宁', state: 'invited', lead: false },
    ];
    shown(<AskDialog entry={entry} parts={['lead']} onClose={() => undefined} />, [], members);
    const names = screen.getAllByRole('option', { hidden: true }).map(({ textContent }) => textContent);
    expect(names).toEqual(['请选择', '何静怡']);
  });
});
