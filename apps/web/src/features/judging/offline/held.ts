import { again, isHeldBack, type Pending } from './pending.js';
import type { Change, PendingStore } from './store.js';

/** The sheets that wait, as the page sees them: changed at once, and written down behind it. */
export class Held {
  #pending: ReadonlyMap<string, Pending> = new Map();
  readonly #writing = new Map<string, number>();

  constructor(
    private readonly person: string,
    private readonly store: PendingStore,
    private readonly changed: () => void,
  ) {}

  get pending(): ReadonlyMap<string, Pending> {
    return this.#pending;
  }

  /** Sheets whose last change is still being written down. */
  get keeping(): ReadonlySet<string> {
    return new Set(this.#writing.keys());
  }

  async load(): Promise<void> {
    const kept = await this.store.all(this.person);
    this.#pending = new Map(kept.map((one) => [one.assignment, one]));
    this.changed();
  }

  /** Answers what is written down. */
  async change(assignment: string, change: Change): Promise<Pending | undefined> {
    this.#writing.set(assignment, (this.#writing.get(assignment) ?? 0) + 1);
    this.#put(assignment, change(this.#pending.get(assignment)));
    const kept = await this.store.change(this.person, assignment, change);
    const left = (this.#writing.get(assignment) ?? 1) - 1;
    if (left > 0) this.#writing.set(assignment, left);
    else this.#writing.delete(assignment);
    // While something newer is under way, the page knows better.
    if (left === 0) this.#put(assignment, kept);
    return kept;
  }

  /** Lets the sheets try again whose judge may have done what they waited for. */
  async lift(): Promise<void> {
    const back = [...this.#pending.values()].filter(isHeldBack);
    await Promise.all(back.map(({ assignment }) => this.change(assignment, (old) => old && again(old))));
  }

  /** Another window of this device has changed a sheet. */
  async reread(assignment: string): Promise<void> {
    if (this.#writing.has(assignment)) return;
    const kept = await this.store.all(this.person);
    this.#put(
      assignment,
      kept.find((one) => one.assignment === assignment),
    );
  }

  #put(assignment: string, one: Pending | null | undefined): void {
    const pending = new Map(this.#pending);
    if (one) pending.set(assignment, one);
    else pending.delete(assignment);
    this.#pending = pending;
    this.changed();
  }
}
