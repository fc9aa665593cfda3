import { type Answers, checkAnswers, type Field, type Finding } from '#kernel';
import { ApiProblem, isProblem } from '../../../lib/api/problem.js';
import { Autosave } from '../../../lib/autosave.js';
import type { Safekeeping } from '../../../lib/safekeeping.js';
import type { SavedAnswers } from '../api/save-answers.js';
import type { SavedAnswer } from '../api/my-entry.js';

/** An answer that was saved elsewhere since this page saw it; the writer decides which one stays. */
export interface Clash {
  theirs: unknown;
  version: number;
}

export interface DraftState {
  answers: Answers;
  clashes: Readonly<Record<string, Clash>>;
  /** What the server would not take, by its path. */
  refused: readonly Finding[];
}

/** Answers not on the server yet, with the version they were written over. */
export type Unsaved = Record<string, { value: unknown; version: number }>;

interface DraftPlan {
  fields: readonly Field[];
  answers: readonly SavedAnswer[];
  send: (changes: SavedAnswer[]) => Promise<SavedAnswers>;
  keep: Safekeeping<Unsaved>;
  explain: (error: unknown) => string;
}

/** Something written cannot be saved until its writer changes it. */
export class HeldBack extends Error {}

const same = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** The answers of an entry while somebody writes: what is shown, what is saved, what meets somebody else's change. */
export class Draft {
  readonly autosave: Autosave;
  #state: DraftState = { answers: {}, clashes: {}, refused: [] };
  readonly #versions = new Map<string, number>();
  readonly #dirty = new Set<string>();
  readonly #listeners = new Set<() => void>();

  constructor(private readonly plan: DraftPlan) {
    this.autosave = new Autosave({ save: () => this.#save(), explain: plan.explain });
    this.hear(plan.answers);
    this.#restore(plan.keep.read() ?? {});
  }

  readonly state = (): DraftState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The writer changes an answer. */
  set(field: string, value: unknown): void {
    this.#dirty.add(field);
    const refused = this.#state.refused.filter(({ path }) => path.split('.')[0] !== field);
    this.#show({ answers: { ...this.#state.answers, [field]: value }, refused });
    this.#keep();
    this.autosave.touch();
  }

  /** The writer decides a clash: their own words over the other's, or the other's instead. */
  settle(field: string, winner: 'mine' | 'theirs'): void {
    const clash = this.#state.clashes[field];
    if (!clash) return;
    const { [field]: _, ...clashes } = this.#state.clashes;
    this.#versions.set(field, clash.version);
    if (winner === 'theirs') this.#dirty.delete(field);
    this.#show({ clashes, ...(winner === 'theirs' && { answers: { ...this.#state.answers, [field]: clash.theirs } }) });
    this.#keep();
    this.autosave.touch(0);
  }

  /** Takes the server's answers where nothing is being written. */
  hear(answers: readonly SavedAnswer[]): void {
    const newer = answers.filter((one) => !this.#dirty.has(one.field) && one.version > this.#versionOf(one.field));
    if (newer.length === 0) return;
    for (const { field, version } of newer) this.#versions.set(field, version);
    const values = Object.fromEntries(newer.map(({ field, value }) => [field, value]));
    this.#show({ answers: { ...this.#state.answers, ...values } });
  }

  #versionOf(field: string): number {
    return this.#versions.get(field) ?? 0;
  }

  #restore(unsaved: Unsaved): void {
    const known = Object.entries(unsaved).filter(([field]) => this.plan.fields.some(({ key }) => key === field));
    for (const [field, { value, version }] of known) {
      const theirs = this.#state.answers[field];
      if (same(theirs, value)) continue;
      this.#dirty.add(field);
      const clash = version === this.#versionOf(field) ? {} : { [field]: { theirs, version: this.#versionOf(field) } };
      const answers = { ...this.#state.answers, [field]: value };
      this.#show({ answers, clashes: { ...this.#state.clashes, ...clash } });
    }
    this.#keep();
    if (this.#dirty.size > 0) this.autosave.touch();
  }

  async #save(): Promise<string | null> {
    const changes = this.#sendable();
    const savedAt = changes.length > 0 ? await this.#send(changes) : null;
    const left = this.#sendable().length;
    if (changes.length > 0 && savedAt === null && left > 0 && left < changes.length) return this.#save();
    if ([...this.#dirty].some((field) => !this.#mayGo(field))) throw new HeldBack();
    if (this.#dirty.size > 0) this.autosave.touch();
    return savedAt;
  }

  async #send(changes: SavedAnswer[]): Promise<string | null> {
    try {
      const { versions, savedAt } = await this.plan.send(changes);
      for (const [field, version] of Object.entries(versions)) this.#versions.set(field, version);
      this.#forget(changes);
      return savedAt;
    } catch (error) {
      if (isProblem(error, 'stale')) this.#clash((error.body['current'] ?? []) as SavedAnswer[]);
      else if (isProblem(error, 'answers-invalid')) this.#show({ refused: error.fields });
      else throw error;
      return null;
    }
  }

  /** What was sent is saved, unless its writer went on meanwhile. */
  #forget(changes: readonly SavedAnswer[]): void {
    for (const { field, value } of changes) {
      if (same(this.#state.answers[field], value)) this.#dirty.delete(field);
    }
    this.#keep();
  }

  #clash(current: readonly SavedAnswer[]): void {
    const differing = current.filter(({ field, value }) => !same(this.#state.answers[field], value));
    for (const { field, version, value } of current) {
      if (!same(this.#state.answers[field], value)) continue;
      this.#versions.set(field, version);
      this.#dirty.delete(field);
    }
    const clashes = differing.map(({ field, value, version }) => [field, { theirs: value, version }] as const);
    this.#show({ clashes: { ...this.#state.clashes, ...Object.fromEntries(clashes) } });
  }

  #sendable(): SavedAnswer[] {
    const fields = [...this.#dirty].filter((field) => this.#mayGo(field));
    return fields.map((field) => ({
      field,
      value: this.#state.answers[field] ?? null,
      version: this.#versionOf(field),
    }));
  }

  /** Not while it clashes, nor while the server would refuse it: one answer too long must not keep the others back. */
  #mayGo(key: string): boolean {
    const field = this.plan.fields.filter((one) => one.key === key);
    const value = { [key]: this.#state.answers[key] };
    const refused = this.#state.refused.some(({ path }) => path.split('.')[0] === key);
    return !refused && !(key in this.#state.clashes) && checkAnswers(field, value, { complete: false }).length === 0;
  }

  #keep(): void {
    const unsaved = [...this.#dirty].map(
      (field) => [field, { value: this.#state.answers[field], version: this.#versionOf(field) }] as const,
    );
    this.plan.keep.write(unsaved.length > 0 ? Object.fromEntries(unsaved) : null);
  }

  #show(change: Partial<DraftState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** Whether an error is the server's word about the entry as a whole: its state or its deadline. */
export const isAboutEntry = (error: unknown): boolean =>
  error instanceof ApiProblem && ['deadline-passed', 'entry-frozen', 'field-closed'].includes(error.code);
