import { jest } from '@jest/globals';
import type { Field } from '#kernel';
import { ApiProblem } from '../../../lib/api/problem.js';
import type { SavedAnswer } from '../api/my-entry.js';
import type { SavedAnswers } from '../api/save-answers.js';
import { Draft, HeldBack, type Unsaved } from './draft.js';

const field = (key: string, more: Partial<Field> = {}): Field => ({
  ...{ key, kind: 'text', label: { 'zh-CN': key, en: key }, required: true, blindSafe: true },
  ...more,
});
const FIELDS = [field('one', { max: 5 }), field('two')];
const AT = '2026-11-24T00:00:00Z';

type Send = (changes: SavedAnswer[]) => Promise<SavedAnswers>;
const taken: Send = (changes) =>
  Promise.resolve({
    versions: Object.fromEntries(changes.map(({ field: key, version }) => [key, version + 1])),
    savedAt: AT,
    missing: [],
  });
const stale = (...current: SavedAnswer[]) => new ApiProblem({ status: 409, code: 'stale', title: '已变更', current });

function draftOf(send: Send, { kept = null as Unsaved | null, answers = [] as SavedAnswer[] } = {}) {
  const store = { value: kept };
  const keep = { read: () => store.value, write: (value: Unsaved | null) => (store.value = value) };
  const sent = jest.fn(send);
  const explain = (error: unknown) => (error instanceof HeldBack ? 'held' : 'failed');
  const draft = new Draft({
    fields: FIELDS,
    answers,
    send: sent,
    keep: { ...keep, write: (v) => void keep.write(v) },
    explain,
  });
  return { draft, sent, store };
}

describe('Draft', () => {
  it('sends only what changed, each with the version it was written over', async () => {
    const { draft, sent, store } = draftOf(taken, { answers: [{ field: 'one', value: 'a', version: 3 }] });
    draft.set('one', 'b');
    expect(store.value).toEqual({ one: { value: 'b', version: 3 } });
    expect(await draft.autosave.flush()).toBe(true);
    expect(sent).toHaveBeenCalledWith([{ field: 'one', value: 'b', version: 3 }]);
    expect(store.value).toBeNull();
    draft.set('one', 'c');
    await draft.autosave.flush();
    expect(sent).toHaveBeenLastCalledWith([{ field: 'one', value: 'c', version: 4 }]);
  });

  it('does not let one answer too long keep the others back, and says that it is not saved', async () => {
    const { draft, sent, store } = draftOf(taken);
    draft.set('one', '一二三四五六');
    draft.set('two', '好');
    expect(await draft.autosave.flush()).toBe(false);
    expect(sent).toHaveBeenCalledWith([{ field: 'two', value: '好', version: 0 }]);
    expect(draft.autosave.state()).toEqual({ kind: 'failed', message: 'held' });
    expect(Object.keys(store.value ?? {})).toEqual(['one']);
  });

  it('shows both sides of a clash, saves the rest, and writes over the newer version once it is settled', async () => {
    const theirs = { field: 'one', value: '他', version: 7 };
    const { draft, sent } = draftOf((changes) =>
      changes.some(({ field: key, version }) => key === 'one' && version < 7)
        ? Promise.reject(stale(theirs))
        : taken(changes),
    );
    draft.set('one', '我');
    draft.set('two', '好');
    await draft.autosave.flush();
    expect(draft.state().clashes).toEqual({ one: { theirs: '他', version: 7 } });
    expect(sent).toHaveBeenLastCalledWith([{ field: 'two', value: '好', version: 0 }]);
    draft.settle('one', 'mine');
    expect(await draft.autosave.flush()).toBe(true);
    expect(sent).toHaveBeenLastCalledWith([{ field: 'one', value: '我', version: 7 }]);
  });

  it('takes the other side of a clash when its writer wants that', async () => {
    const { draft } = draftOf(() => Promise.reject(stale({ field: 'one', value: '他', version: 7 })));
    draft.set('one', '我');
    await draft.autosave.flush();
    draft.settle('one', 'theirs');
    expect(draft.state().answers['one']).toBe('他');
    expect(await draft.autosave.flush()).toBe(true);
  });

  it('brings back what a closed window had not saved; over a newer version it asks', () => {
    const answers = [
      { field: 'one', value: '新', version: 5 },
      { field: 'two', value: '旧', version: 2 },
    ];
    const kept = { one: { value: '我', version: 4 }, two: { value: '续', version: 2 } };
    const { draft } = draftOf(taken, { answers, kept });
    expect(draft.state().answers).toEqual({ one: '我', two: '续' });
    expect(draft.state().clashes).toEqual({ one: { theirs: '新', version: 5 } });
  });

  it('hears newer answers, but never over what is being written', () => {
    const { draft } = draftOf(taken);
    draft.set('one', '我');
    draft.hear([
      { field: 'one', value: '他', version: 1 },
      { field: 'two', value: '他', version: 1 },
    ]);
    expect(draft.state().answers).toEqual({ one: '我', two: '他' });
    draft.autosave.pause();
  });
});
