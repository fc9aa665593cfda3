import { jest } from '@jest/globals';
import type { Field } from '#kernel';
import { ApiProblem } from '../../../lib/api/problem.js';
import type { SavedAnswer } from '../api/my-entry.js';
import type { AnswerChange, CurrentAnswer, SavedAnswers } from '../api/save-answers.js';
import { Draft, HeldBack } from './draft.js';
import type { Unsaved } from './draft-store.js';

const field = (key: string, more: Partial<Field> = {}): Field => ({
  ...{ key, kind: 'text', label: { 'zh-CN': key, en: key }, required: true, blindSafe: true },
  ...more,
});
const FIELDS = [field('one', { max: 5 }), field('two'), field('rights', { kind: 'rows', columns: [field('number')] })];
const saved = (key: string, value: unknown, version: number): SavedAnswer => ({
  ...{ field: key, value, version, savedAt: AT, rows: null },
});
const AT = '2026-11-24T00:00:00Z';

type Send = (changes: AnswerChange[]) => Promise<SavedAnswers>;
const taken: Send = (changes) =>
  Promise.resolve({
    saved: changes.map(({ field: key, row = '', version }) => ({ field: key, row, version: version + 1 })),
    savedAt: AT,
  });
const stale = (...current: CurrentAnswer[]) => new ApiProblem({ status: 409, code: 'stale', title: '已变更', current });

function draftOf(send: Send, { kept = null as Unsaved | null, answers = [] as SavedAnswer[], closed = '' } = {}) {
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
    open: (key) => key !== closed,
  });
  return { draft, sent, store };
}

describe('Draft', () => {
  it('sends only what changed, each with the version it was written over', async () => {
    const { draft, sent, store } = draftOf(taken, { answers: [saved('one', 'a', 3)] });
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
    const theirs = { field: 'one', row: '', value: '他', version: 7 };
    const { draft, sent } = draftOf((changes) =>
      changes.some(({ field: key, version }) => key === 'one' && version < 7)
        ? Promise.reject(stale(theirs))
        : taken(changes),
    );
    draft.set('one', '我');
    draft.set('two', '好');
    await draft.autosave.flush();
    expect(draft.state().clashes).toEqual({ one: { mine: '我', theirs: '他', version: 7 } });
    expect(sent).toHaveBeenLastCalledWith([{ field: 'two', value: '好', version: 0 }]);
    draft.settle('one', 'mine');
    expect(await draft.autosave.flush()).toBe(true);
    expect(sent).toHaveBeenLastCalledWith([{ field: 'one', value: '我', version: 7 }]);
  });

  it('takes the other side of a clash when its writer wants that', async () => {
    const { draft } = draftOf(() => Promise.reject(stale({ field: 'one', row: '', value: '他', version: 7 })));
    draft.set('one', '我');
    await draft.autosave.flush();
    draft.settle('one', 'theirs');
    expect(draft.state().answers['one']).toBe('他');
    expect(await draft.autosave.flush()).toBe(true);
  });

  it('brings back what a closed window had not saved; over a newer version it asks', () => {
    const answers = [saved('one', '新', 5), saved('two', '旧', 2)];
    const kept = { one: { value: '我', version: 4 }, two: { value: '续', version: 2 } };
    const { draft } = draftOf(taken, { answers, kept });
    expect(draft.state().answers).toMatchObject({ one: '我', two: '续' });
    expect(draft.state().clashes).toEqual({ one: { mine: '我', theirs: '新', version: 5 } });
  });

  it('sends nothing for a question that was closed meanwhile, holds up no other by it, and keeps the words', async () => {
    const kept = { one: { value: '我', version: 1 } };
    const { draft, sent, store } = draftOf(taken, { answers: [saved('one', '旧', 1)], kept, closed: 'one' });
    expect(draft.state().answers['one']).toBe('旧');
    draft.set('two', '好');
    expect(await draft.autosave.flush()).toBe(true);
    expect(sent).toHaveBeenCalledWith([{ field: 'two', value: '好', version: 0 }]);
    expect(store.value).toEqual(kept);
  });

  it('hears newer answers, but never over what is being written', () => {
    const { draft } = draftOf(taken);
    draft.set('one', '我');
    draft.hear([saved('one', '他', 1), saved('two', '他', 1)]);
    expect(draft.state().answers).toMatchObject({ one: '我', two: '他' });
    draft.autosave.pause();
  });

  describe('of a list', () => {
    const rows = (...ids: string[]) => ids.map((id) => ({ id, version: 1, savedAt: AT }));
    const value = (...ids: string[]) => ids.map((id) => ({ id, number: id }));
    const list: SavedAnswer = { ...saved('rights', value('a', 'b'), 1), rows: rows('a', 'b') };

    it('sends the row that changed, and the order only when it did', async () => {
      const { draft, sent } = draftOf(taken, { answers: [list] });
      draft.set('rights', [
        { id: 'a', number: '1' },
        { id: 'b', number: 'b' },
      ]);
      await draft.autosave.flush();
      expect(sent).toHaveBeenLastCalledWith([{ field: 'rights', row: 'a', value: { number: '1' }, version: 1 }]);
      draft.set('rights', [
        { id: 'c', number: '3' },
        { id: 'a', number: '1' },
      ]);
      await draft.autosave.flush();
      expect(sent.mock.lastCall?.[0]).toEqual([
        { field: 'rights', row: 'c', value: { number: '3' }, version: 0 },
        { field: 'rights', row: 'b', value: null, version: 1 },
        { field: 'rights', order: ['c', 'a'], version: 1 },
      ]);
      expect(draft.state().savedAt['rights']).toBe(AT);
    });

    it('asks about the one row that both changed, and takes in rows that others added', async () => {
      const order: CurrentAnswer = { field: 'rights', row: '', value: ['a', 'b', 'x'], version: 2 };
      const row: CurrentAnswer = { field: 'rights', row: 'a', value: { number: '他' }, version: 4 };
      const sendings = [stale(order, row)];
      const { draft, sent } = draftOf(
        (changes) => {
          const next = sendings.shift();
          return next ? Promise.reject(next) : taken(changes);
        },
        { answers: [list] },
      );
      draft.set('rights', [
        { id: 'b', number: 'b' },
        { id: 'a', number: '我' },
      ]);
      expect(await draft.autosave.flush()).toBe(false);
      expect(draft.state().clashes).toEqual({
        'rights/a': { mine: { number: '我' }, theirs: { number: '他' }, version: 4 },
      });
      expect(sent).toHaveBeenLastCalledWith([{ field: 'rights', order: ['b', 'a', 'x'], version: 2 }]);
      draft.settle('rights/a', 'mine');
      await draft.autosave.flush();
      expect(sent).toHaveBeenLastCalledWith([{ field: 'rights', row: 'a', value: { number: '我' }, version: 4 }]);
    });

    it('brings back a row that a closed window had not saved', () => {
      const kept: Unsaved = {
        'rights/c': { value: { number: '3' }, version: 0 },
        rights: { value: ['a', 'b', 'c'], version: 1 },
      };
      const { draft } = draftOf(taken, { answers: [list], kept });
      expect(draft.state().answers['rights']).toEqual([...value('a', 'b'), { id: 'c', number: '3' }]);
      draft.autosave.pause();
    });

    it('hears that a row is gone', () => {
      const { draft } = draftOf(taken, { answers: [list] });
      draft.hear([{ ...saved('rights', value('b'), 2), rows: rows('b') }]);
      expect(draft.state().answers['rights']).toEqual(value('b'));
    });
  });
});
