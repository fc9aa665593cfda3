import { ApiProblem } from './api/problem.js';

export type AutosaveState =
  | { kind: 'idle' }
  | { kind: 'dirty' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  /** `signIn`: nobody is signed in any more, so only that helps. */
  | { kind: 'failed'; message: string; signIn?: boolean };

interface AutosavePlan {
  /** Sends what has changed; answers the time at which the server kept it, null when there was nothing to send. */
  save: () => Promise<string | null>;
  /** Says in the user's language why a save failed. */
  explain: (error: unknown) => string;
}

/** A change waits this long for more of them; typing on does not put it off. */
export const SAVE_DELAY = 2_000;
const RETRY_AFTER = [3_000, 8_000, 20_000, 60_000];

const mayPass = (error: unknown) =>
  error instanceof ApiProblem && (error.status === 0 || error.status === 429 || error.status >= 500);

const isSignedOut = (error: unknown) => error instanceof ApiProblem && error.code === 'sign-in-needed';

/** Saves by itself: one save at a time, soon after a change, again and again while the connection is down. */
export class Autosave {
  #state: AutosaveState = { kind: 'idle' };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;
  #owing = false;
  #failures = 0;
  readonly #listeners = new Set<() => void>();

  constructor(private readonly plan: AutosavePlan) {}

  readonly state = (): AutosaveState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Whether something has not reached the server yet. */
  get owing(): boolean {
    return this.#owing || this.#running !== null;
  }

  /** Whether something has changed that no save has begun to send. */
  get dirty(): boolean {
    return this.#owing;
  }

  /** Something has changed. */
  touch(delay = SAVE_DELAY): void {
    this.#owing = true;
    if (this.#state.kind !== 'failed' && !this.#running) this.#show({ kind: 'dirty' });
    this.#schedule(delay);
  }

  /** Saves at once; answers whether everything has reached the server. */
  async flush(): Promise<boolean> {
    this.pause();
    while (this.#running) await this.#running;
    if (this.#owing) await this.#run();
    return !this.owing;
  }

  /** Sends nothing by itself until the next change. */
  pause(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #schedule(delay: number): void {
    if (this.#running) return;
    if (this.#timer !== undefined && this.#failures === 0) return;
    this.pause();
    this.#timer = setTimeout(() => void this.#run(), delay);
  }

  #run(): Promise<void> {
    this.pause();
    this.#owing = false;
    const before = this.#state;
    this.#show({ kind: 'saving' });
    const running = this.plan.save().then(
      (at) => this.#kept(at, before),
      (error: unknown) => this.#failed(error),
    );
    this.#running = running;
    return running;
  }

  #kept(at: string | null, before: AutosaveState): void {
    this.#running = null;
    this.#failures = 0;
    if (this.#owing) this.touch();
    else this.#show(at === null ? (before.kind === 'saved' ? before : { kind: 'idle' }) : { kind: 'saved', at });
  }

  #failed(error: unknown): void {
    this.#running = null;
    this.#owing = true;
    this.#show({ kind: 'failed', message: this.plan.explain(error), ...(isSignedOut(error) ? { signIn: true } : {}) });
    if (mayPass(error)) this.#schedule(RETRY_AFTER[Math.min(this.#failures++, RETRY_AFTER.length - 1)] ?? SAVE_DELAY);
  }

  #show(state: AutosaveState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
