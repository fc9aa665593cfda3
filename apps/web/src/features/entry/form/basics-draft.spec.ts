import { jest } from '@jest/globals';
import { ApiProblem } from '../../../lib/api/problem.js';
import { type BasicKey, BasicsDraft, type StoredBasics } from './basics-draft.js';

const AT = '2026-11-24T00:00:00Z';
const STORED: StoredBasics = { title: '原来的名称', track: '01', division: 'A', version: 3 };
type Send = (basics: StoredBasics) => Promise<StoredBasics & { now: string }>;
const taken: Send = (basics) => Promise.resolve({ ...basics, version: basics.version + 1, now: AT });

function draftOf({ send = taken, kept = null as StoredBasics | null, closed = '' } = {}) {
  const place = { value: kept };
  const sent = jest.fn(send);
  const draft = new BasicsDraft({
    stored: STORED,
    open: (key: BasicKey) => key !== closed && closed !== 'all',
    fits: ({ title }) => title.length >= 4,
    send: sent,
    keep: { read: () => place.value, write: (value) => void (place.value = value) },
    explain: (error) => (error as Error).message,
  });
  return { draft, sent, place };
}

describe('BasicsDraft', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('saves by itself while somebody is still in the field, and keeps the words until then', async () => {
    const { draft, sent, place } = draftOf();
    draft.change('title', '一个新的名称');
    expect(place.value).toEqual({ ...STORED, title: '一个新的名称' });
    await jest.advanceTimersByTimeAsync(2_500);
    expect(sent).toHaveBeenCalledWith({ ...STORED, title: '一个新的名称' });
    expect([place.value, draft.autosave.state()]).toEqual([null, { kind: 'saved', at: AT }]);
  });

  it('keeps a title that is still too short, and brings it back after a crash', async () => {
    const { draft, sent, place } = draftOf();
    draft.change('title', '短');
    await jest.advanceTimersByTimeAsync(2_500);
    expect([sent.mock.calls.length, place.value?.title]).toEqual([0, '短']);
    const again = draftOf({ kept: place.value });
    expect(again.draft.state()).toEqual({
      values: { title: '短', track: '01', division: 'A' },
      error: null,
      moved: false,
    });
    again.draft.autosave.pause();
  });

  it('sends nothing over what somebody else changed meanwhile, until its writer goes on', async () => {
    const { draft, sent } = draftOf({ kept: { ...STORED, title: '崩溃前的名称', version: 2 } });
    await jest.advanceTimersByTimeAsync(5_000);
    draft.leave();
    expect([draft.state().moved, sent.mock.calls.length]).toEqual([true, 0]);
    draft.change('title', '看过之后的名称');
    await jest.advanceTimersByTimeAsync(2_500);
    expect(sent).toHaveBeenCalledWith({ ...STORED, title: '看过之后的名称' });
  });

  it('takes what others changed where nothing is written, and asks where both wrote', async () => {
    const { draft, sent } = draftOf();
    draft.change('title', '我写的名称');
    draft.hear({ ...STORED, track: '02', version: 4 });
    expect(draft.state()).toMatchObject({ values: { title: '我写的名称', track: '02' }, moved: false });
    draft.hear({ ...STORED, title: '他写的名称', track: '02', version: 5 });
    expect(draft.state()).toMatchObject({ values: { title: '我写的名称' }, moved: true });
    await jest.advanceTimersByTimeAsync(5_000);
    expect(sent).not.toHaveBeenCalled();
  });

  it('does not repeat what the server refused, and says why', async () => {
    const problem = new ApiProblem({ status: 409, code: 'title-taken', title: '已有同名项目' });
    const { draft, sent, place } = draftOf({ send: () => Promise.reject(problem) });
    draft.change('title', '别人的名称');
    await jest.advanceTimersByTimeAsync(60_000);
    draft.leave();
    expect(sent).toHaveBeenCalledTimes(1);
    expect([draft.state().error, place.value?.title]).toEqual([problem, '别人的名称']);
  });

  it('brings back nothing that is closed', () => {
    const kept = { ...STORED, title: '崩溃前的名称', track: '02' };
    const { draft } = draftOf({ kept, closed: 'title' });
    expect(draft.state().values).toMatchObject({ title: '原来的名称', track: '02' });
    draft.autosave.pause();
    const shut = draftOf({ kept, closed: 'all' });
    shut.draft.hear({ ...STORED, version: 4 });
    expect(shut.place.value).toEqual(kept);
  });
});
