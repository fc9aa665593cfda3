import type { Field, Finding } from '#kernel';
import { ApiProblem, isProblem } from '../../../lib/api/problem.js';
import { Autosave } from '../../../lib/autosave.js';
import type { Safekeeping } from '../../../lib/safekeeping.js';
import type { SavedAnswer } from '../api/my-entry.js';
import type { AnswerChange, CurrentAnswer, SavedAnswers } from '../api/save-answers.js';
import { type Clashes, DraftStore, type Unsaved, type Written } from './draft-store.js';
import { fieldOf } from './draft-units.js';

export interface DraftState extends Written {
  /** By `question` or `question/row`. */
  clashes: Clashes;
  /** What the server would not take, by its path. */
  refused: readonly Finding[];
}

interface DraftPlan {
  fields: readonly Field[];
  answers: readonly SavedAnswer[];
  send: (changes: AnswerChange[]) => Promise<SavedAnswers>;
  /** Tells what the server has now. */
  tell?: (answers: SavedAnswer[]) => void;
  keep: Safekeeping<Unsaved>;
  /** Whether a question can be answered now; absent: each can. */
  open?: (field: string) => boolean;
  explain: (error: unknown) => string;
}

/** Something written cannot be saved until its writer changes it. */
export class HeldBack extends Error {}

/** The answers of an entry while somebody writes: what is shown, what is saved, what meets somebody else's change. */
export class Draft {
  readonly autosave: Autosave;
  #state: DraftState = { answers: {}, lists: {}, savedAt: {}, clashes: {}, refused: [] };
  readonly #store: DraftStore;
  /** Kept by this device for questions that are closed: not to be sent, nor to be lost. */
  readonly #closed: Unsaved;
  readonly #listeners = new Set<() => void>();

  constructor(private readonly plan: DraftPlan) {
    this.autosave = new Autosave({ save: () => this.#save(), explain: plan.explain });
    this.#store = new DraftStore(plan.fields);
    this.#store.hear(plan.answers);
    const kept = Object.entries(plan.keep.read() ?? {});
    const isOpen = ([key]: [string, unknown]) => plan.open?.(fieldOf(key)) ?? true;
    this.#closed = Object.fromEntries(kept.filter((one) => !isOpen(one)));
    this.#show({ clashes: this.#store.restore(Object.fromEntries(kept.filter(isOpen))) });
    if (this.#store.dirty.size > 0) this.autosave.touch();
  }

  readonly state = (): DraftState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The writer changes an answer; of a list, its rows as its control holds them. */
  set(field: string, value: unknown): void {
    this.#store.set(field, value);
    this.#show({ refused: this.#state.refused.filter(({ path }) => path.split('.')[0] !== field) });
    this.autosave.touch();
  }

  /** The writer decides a clash: their own words over the other's, or the other's instead. */
  settle(key: string, winner: 'mine' | 'theirs'): void {
    const { [key]: clash, ...clashes } = this.#state.clashes;
    if (!clash) return;
    this.#store.settle(key, clash, winner);
    this.#show({ clashes });
    this.autosave.touch(0);
  }

  /** Takes the server's answers where nothing is being written. */
  hear(answers: readonly SavedAnswer[]): void {
    this.#store.hear(answers);
    this.#show({});
  }

  async #save(): Promise<string | null> {
    const keys = this.#sendable();
    const savedAt = keys.length > 0 ? await this.#send(keys) : null;
    if (keys.length > 0 && savedAt === null && this.#sendable().length > 0) return this.#save();
    if ([...this.#store.dirty].some((key) => !this.#mayGo(key))) throw new HeldBack();
    if (this.#store.dirty.size > 0) this.autosave.touch();
    return savedAt;
  }

  async #send(keys: readonly string[]): Promise<string | null> {
    const sent = new Map(keys.map((key) => [key, this.#store.valueOf(key)]));
    try {
      const saved = await this.plan.send(keys.map((key) => this.#store.change(key)));
      this.#store.sent(sent, saved);
      this.#show({});
      this.plan.tell?.(this.#store.saved());
      return saved.savedAt;
    } catch (error) {
      if (isProblem(error, 'stale')) this.#meet((error.body['current'] ?? []) as CurrentAnswer[]);
      else if (isProblem(error, 'answers-invalid')) this.#show({ refused: error.fields });
      else throw error;
      return null;
    }
  }

  #meet(current: readonly CurrentAnswer[]): void {
    const clashes = { ...this.#state.clashes, ...this.#store.meet(current) };
    this.#show({ clashes });
  }

  #sendable(): string[] {
    return [...this.#store.dirty].filter((key) => this.#mayGo(key));
  }

  /** Not while it clashes, nor while the server would refuse it. */
  #mayGo(key: string): boolean {
    const at = key.replace('/', '.');
    const refused = this.#state.refused.some(({ path }) => path === at || path.startsWith(`${at}.`));
    return !refused && !(key in this.#state.clashes) && this.#store.fits(key);
  }

  #show(change: Partial<DraftState>): void {
    this.#state = { ...this.#state, ...this.#store.written(), ...change };
    const kept = { ...this.#closed, ...this.#store.unsaved() };
    this.plan.keep.write(Object.keys(kept).length > 0 ? kept : null);
    for (const listener of this.#listeners) listener();
  }
}

/** Whether an error is the server's word about the entry as a whole: its state or its deadline. */
export const isAboutEntry = (error: unknown): boolean =>
  error instanceof ApiProblem &&
  ['deadline-passed', 'entry-frozen', 'field-closed', 'field-fixed'].includes(error.code);
