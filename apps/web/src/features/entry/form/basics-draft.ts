import { Autosave } from '../../../lib/autosave.js';
import { isProblem } from '../../../lib/api/problem.js';
import type { Safekeeping } from '../../../lib/safekeeping.js';
import type { Basics } from '../api/change-basics.js';
import { HeldBack } from './draft.js';

export const BASIC_KEYS = ['title', 'track', 'division'] as const;
export type BasicKey = (typeof BASIC_KEYS)[number];

/** The basics as the server has them, with their version. */
export type StoredBasics = Basics & { version: number };

export interface BasicsState {
  values: Basics;
  /** Why the server did not take them; null once they are changed. */
  error: unknown;
  /** Somebody else changed them meanwhile: nothing is sent before its writer has looked. */
  moved: boolean;
}

interface BasicsPlan {
  stored: StoredBasics;
  /** Whether a part can be changed now. */
  open: (key: BasicKey) => boolean;
  /** Whether the server would take them. */
  fits: (values: Basics) => boolean;
  /** Answers when the server kept them. */
  send: (basics: StoredBasics) => Promise<StoredBasics & { now: string }>;
  keep: Safekeeping<StoredBasics>;
  explain: (error: unknown) => string;
}

/** Title, track and division while somebody writes: saved by themselves, kept on this device until they are. */
export class BasicsDraft {
  readonly autosave: Autosave;
  #stored: StoredBasics;
  #state: BasicsState;
  readonly #listeners = new Set<() => void>();

  constructor(private readonly plan: BasicsPlan) {
    const { stored } = plan;
    this.#stored = stored;
    const kept = plan.keep.read();
    const values = chosen((key) => (kept && plan.open(key) ? kept[key] : stored[key]));
    this.#state = { values, error: null, moved: false };
    this.autosave = new Autosave({ save: () => this.#save(), explain: plan.explain });
    if (!this.#dirty) return;
    this.#state = { values, error: null, moved: kept?.version !== stored.version };
    if (!this.#state.moved) this.autosave.touch();
  }

  readonly state = (): BasicsState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  change(key: BasicKey, value: string, delay?: number): void {
    this.#show({ values: { ...this.#state.values, [key]: value }, error: null, moved: false });
    this.autosave.touch(delay);
  }

  /** The writer goes on to something else. */
  leave(): void {
    if (this.#dirty && !this.#state.moved && !this.#state.error) void this.autosave.flush();
  }

  /** Takes what the server has where nothing is being written. */
  hear(stored: StoredBasics): void {
    if (stored.version < this.#stored.version) return;
    const before = this.#stored;
    const written = (key: BasicKey) => this.#state.values[key] !== before[key];
    const clashes = BASIC_KEYS.some(
      (key) => written(key) && ![before[key], this.#state.values[key]].includes(stored[key]),
    );
    const values = chosen((key) => (written(key) ? this.#state.values[key] : stored[key]));
    this.#stored = stored;
    if (clashes) this.autosave.pause();
    this.#show({ ...this.#state, values, moved: (this.#state.moved || clashes) && this.#differs(values) });
  }

  get #dirty(): boolean {
    return this.#differs(this.#state.values);
  }

  #differs(values: Basics): boolean {
    return BASIC_KEYS.some((key) => values[key] !== this.#stored[key]);
  }

  async #save(): Promise<string | null> {
    const { values, moved } = this.#state;
    if (!this.#dirty || moved) return null;
    if (!this.plan.fits(values)) throw new HeldBack();
    try {
      const kept = await this.plan.send({ ...values, version: this.#stored.version });
      this.#took(values, kept);
      return kept.now;
    } catch (error) {
      this.#show({ ...this.#state, error, moved: isProblem(error, 'stale') });
      throw error;
    }
  }

  /** What was sent is what the server has, cleaned by it; its writer may have gone on meanwhile. */
  #took(sent: Basics, kept: StoredBasics): void {
    const values = chosen((key) => (this.#state.values[key] === sent[key] ? kept[key] : this.#state.values[key]));
    this.#stored = kept;
    this.#show({ ...this.#state, values, moved: false });
  }

  #show(state: BasicsState): void {
    this.#state = state;
    if (BASIC_KEYS.some((key) => this.plan.open(key))) {
      this.plan.keep.write(this.#dirty ? { ...state.values, version: this.#stored.version } : null);
    }
    for (const listener of this.#listeners) listener();
  }
}

function chosen(value: (key: BasicKey) => string): Basics {
  return { title: value('title'), track: value('track'), division: value('division') };
}
