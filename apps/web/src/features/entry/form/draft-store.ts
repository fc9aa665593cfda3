import type { Answers, Field } from '#kernel';
import type { SavedAnswer } from '../api/my-entry.js';
import type { AnswerChange, CurrentAnswer, SavedAnswers } from '../api/save-answers.js';
import * as units from './draft-units.js';

/** An answer or a row that was saved elsewhere since this page saw it; the writer decides which one stays. */
export interface Clash {
  mine: unknown;
  theirs: unknown;
  version: number;
}

export type Clashes = Readonly<Record<string, Clash>>;

/** Answers not on the server yet, with the version they were written over. */
export type Unsaved = Record<string, units.Unit>;

/** What a draft shows of its answers. */
export interface Written {
  answers: Answers;
  /** The rows of the lists, as their controls hold them. */
  lists: Readonly<Record<string, units.ListRow[]>>;
  /** When each question was saved last; null while something of it is not. */
  savedAt: Readonly<Record<string, string | null>>;
}

const same = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** The units of a draft: what each holds, the version it was written over, and whether the server has it. */
export class DraftStore {
  readonly #values = new Map<string, unknown>();
  readonly #versions = new Map<string, number>();
  readonly #savedAt = new Map<string, string>();
  readonly dirty = new Set<string>();

  constructor(readonly fields: readonly Field[]) {}

  /** The writer changes an answer; of a list, its rows. */
  set(key: string, value: unknown): void {
    const field = this.fields.find((one) => one.key === key);
    if (field && units.isListed(field)) this.#setRows(field, (value ?? []) as units.ListRow[]);
    else this.#put(key, value);
  }

  /** Takes the server's answers where nothing is being written. */
  hear(answers: readonly SavedAnswer[]): void {
    for (const { key, value, version, savedAt } of units.unitsOf(this.fields, answers)) {
      if (this.dirty.has(key) || version < this.#versionOf(key)) continue;
      this.#values.set(key, value);
      this.#versions.set(key, version);
      if (savedAt) this.#savedAt.set(key, savedAt);
    }
    for (const { field, rows } of answers) this.#dropRows(field, rows);
  }

  /** Brings back what a closed window had not saved; what others changed meanwhile clashes. */
  restore(unsaved: Unsaved): Clashes {
    const clashes: Record<string, Clash> = {};
    for (const [key, { value, version }] of Object.entries(unsaved)) {
      const theirs = this.#values.get(key);
      if (same(theirs, value) || !this.fields.some((field) => field.key === units.fieldOf(key))) continue;
      this.dirty.add(key);
      this.#values.set(key, value);
      if (version === this.#versionOf(key)) continue;
      if (this.#isOrder(key)) this.#take(key, merged(value, theirs), this.#versionOf(key));
      else clashes[key] = { mine: value, theirs, version: this.#versionOf(key) };
    }
    return clashes;
  }

  /** Meets what others saved: the same words are settled, an order of rows takes in what it lacks, the rest clashes. */
  meet(current: readonly CurrentAnswer[]): Clashes {
    const clashes: Record<string, Clash> = {};
    for (const { field, row, value, version } of current) {
      const key = units.keyOf(field, row);
      const mine = this.#values.get(key);
      if (same(mine, value)) this.dirty.delete(key);
      if (same(mine, value)) this.#take(key, value, version);
      else if (this.#isOrder(key)) this.#take(key, merged(mine, value), version);
      else clashes[key] = { mine, theirs: value, version };
    }
    return clashes;
  }

  settle(key: string, { theirs, version }: Clash, winner: 'mine' | 'theirs'): void {
    if (winner === 'theirs') this.dirty.delete(key);
    this.#take(key, winner === 'theirs' ? theirs : this.#values.get(key), version);
  }

  /** The server has what was sent, unless its writer went on meanwhile. */
  sent(sent: ReadonlyMap<string, unknown>, { saved, savedAt }: SavedAnswers): void {
    for (const { field, row, version } of saved) {
      this.#versions.set(units.keyOf(field, row), version);
      this.#savedAt.set(units.keyOf(field, row), savedAt);
    }
    for (const [key, value] of sent) if (same(this.#values.get(key), value)) this.dirty.delete(key);
  }

  valueOf(key: string): unknown {
    return this.#values.get(key);
  }

  change(key: string): AnswerChange {
    return units.changeOf(this.fields, key, this.#unit(key));
  }

  /** Whether the server would take it: one answer too long must not keep the others back. */
  fits(key: string): boolean {
    return units.faultsOf(this.fields, key, this.#values.get(key) ?? null).length === 0;
  }

  unsaved(): Unsaved | null {
    const all = [...this.dirty].map((key) => [key, this.#unit(key)] as const);
    return all.length > 0 ? Object.fromEntries(all) : null;
  }

  written(): Written {
    const lists = this.fields.filter(units.isListed).map((field) => [field.key, units.rowsOf(field, this.#values)]);
    return {
      answers: units.answersIn(this.fields, this.#values),
      lists: Object.fromEntries(lists) as Written['lists'],
      savedAt: Object.fromEntries(this.fields.map(({ key }) => [key, this.#savedOf(key)])),
    };
  }

  /** The answers as the server would tell them now. */
  saved(): SavedAnswer[] {
    const { answers, lists, savedAt } = this.written();
    return this.fields.flatMap(({ key: field }) => {
      const rows = lists[field]?.map(({ id }) => {
        const key = units.keyOf(field, id);
        return { id, version: this.#versionOf(key), savedAt: this.#savedAt.get(key) ?? '' };
      });
      const version = this.#versionOf(field);
      if (version === 0) return [];
      return [{ field, value: answers[field] ?? null, version, savedAt: savedAt[field] ?? null, rows: rows ?? null }];
    });
  }

  #setRows(field: Field, rows: readonly units.ListRow[]): void {
    const before = units.rowsOf(field, this.#values).map(({ id }) => id);
    const after = rows.map(({ id }) => id);
    for (const row of rows) this.#put(units.keyOf(field.key, row.id), units.rowValue(field, row));
    for (const id of before.filter((one) => !after.includes(one))) this.#put(units.keyOf(field.key, id), null);
    if (!same(before, after)) this.#put(field.key, after);
  }

  /** Rows that somebody else has removed. */
  #dropRows(field: string, rows: SavedAnswer['rows']): void {
    const kept = new Set((rows ?? []).map(({ id }) => units.keyOf(field, id)));
    const gone = [...this.#values.keys()].filter((key) => key.startsWith(`${field}/`) && !kept.has(key));
    for (const key of gone) if (!this.dirty.has(key)) this.#values.delete(key);
  }

  #put(key: string, value: unknown): void {
    if (same(this.#values.get(key), value)) return;
    this.#values.set(key, value);
    if (value !== null || this.#versionOf(key) > 0) this.dirty.add(key);
    else this.dirty.delete(key);
  }

  #take(key: string, value: unknown, version: number): void {
    this.#values.set(key, value);
    this.#versions.set(key, version);
  }

  #unit(key: string): units.Unit {
    return { value: this.#values.get(key) ?? null, version: this.#versionOf(key) };
  }

  #versionOf(key: string): number {
    return this.#versions.get(key) ?? 0;
  }

  #isOrder(key: string): boolean {
    return this.fields.some((field) => field.key === key && units.isListed(field));
  }

  #savedOf(field: string): string | null {
    if ([...this.dirty].some((key) => units.fieldOf(key) === field)) return null;
    const times = [...this.#savedAt].filter(([key]) => units.fieldOf(key) === field).map(([, at]) => at);
    return times.sort().at(-1) ?? null;
  }
}

/** Both orders in one: mine, and then the rows that only theirs knows. */
function merged(mine: unknown, theirs: unknown): unknown[] {
  const [own, others] = [mine, theirs].map((one) => (Array.isArray(one) ? (one as unknown[]) : []));
  return [...(own ?? []), ...(others ?? []).filter((id) => !own?.includes(id))];
}
