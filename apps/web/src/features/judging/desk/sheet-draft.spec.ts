import { jest } from '@jest/globals';
import { ApiProblem } from '../../../lib/api/problem.js';
import type { Sheet } from '../api/assignment.js';
import type { SheetOrder } from '../api/sheet.js';
import { SheetDraft, type Written } from './sheet-draft.js';

const text = { 'zh-CN': '', en: '' };
const rubric = ['A', 'B'].map((code) => ({ code, max: 50, name: text, guide: text, bands: [] }));
const sheetOf = (order: SheetOrder): Sheet => ({
  ...{
    state: 'draft',
    total: '0.00',
    savedAt: '2026-11-24T00:00:00Z',
    submittedAt: null,
    missing: [],
    commentDue: false,
  },
  ...order,
  version: order.version + 1,
});

function deskOf(send: (order: SheetOrder) => Promise<Sheet>, sheet: Sheet | null = null) {
  const store: { value: (Written & { version: number }) | null } = { value: null };
  const keep = { read: () => store.value, write: (value: typeof store.value) => void (store.value = value) };
  const sent = jest.fn(send);
  const read = () =>
    Promise.resolve(sheetOf({ marks: [{ criterion: 'A', mark: '40' }], comment: '', suggestion: '', version: 4 }));
  const draft = new SheetDraft({ assignment: { rubric, sheet }, send: sent, read, keep, explain: () => 'no' });
  return { draft, sent, store };
}

describe('SheetDraft', () => {
  it('sends the whole sheet under the version it was written over', async () => {
    const { draft, sent, store } = deskOf((order) => Promise.resolve(sheetOf(order)));
    draft.mark('A', '40.5');
    draft.say('comment', '好');
    expect(store.value?.marks).toEqual({ A: '40.5' });
    expect(await draft.autosave.flush()).toBe(true);
    const marks = [{ criterion: 'A', mark: '40.50' }];
    expect(sent).toHaveBeenCalledWith({ marks, comment: '好', suggestion: '', version: 0 });
    expect([draft.version, draft.total, store.value]).toEqual([1, '40.50', null]);
  });

  it('keeps a mark that is none to itself and says so', async () => {
    const { draft, sent } = deskOf((order) => Promise.resolve(sheetOf(order)));
    draft.mark('A', '40');
    draft.mark('B', '12.3');
    expect(await draft.autosave.flush()).toBe(false);
    expect(sent.mock.lastCall?.[0].marks).toEqual([{ criterion: 'A', mark: '40.00' }]);
    expect(draft.state().marks).toEqual({ A: '40', B: '12.3' });
  });

  it('lets the judge choose when another device has saved', async () => {
    const { draft, sent } = deskOf((order) =>
      order.version < 5
        ? Promise.reject(new ApiProblem({ status: 409, code: 'stale', title: '' }))
        : Promise.resolve(sheetOf(order)),
    );
    draft.mark('A', '30');
    expect(await draft.autosave.flush()).toBe(false);
    expect(draft.state().theirs?.version).toBe(5);
    draft.settle('mine');
    expect(await draft.autosave.flush()).toBe(true);
    expect(sent).toHaveBeenLastCalledWith(
      expect.objectContaining({ version: 5, marks: [{ criterion: 'A', mark: '30.00' }] }),
    );
  });
});
