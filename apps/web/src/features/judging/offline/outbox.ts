import { ApiProblem } from '../../../lib/api/problem.js';
import type { Sheet } from '../api/assignment.js';
import { Held } from './held.js';
import * as rules from './pending.js';
import { LANES, mayPass, PAUSE, waitAfter } from './pace.js';
import type { Pending, Target, Written } from './pending.js';
import { type Named, NotTheirs, type Outlook, type Ports } from './ports.js';

/** A judge's sheets on their way to the server: written down here first, sent in order, each once, again and again. */
export class Outbox {
  #outlook: Outlook = {
    pending: new Map(),
    line: 'idle',
    ...{ sending: new Set(), keeping: new Set() },
    heard: new Map(),
  };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;
  #failures = 0;
  /** Whether the server has said, since this window was last woken, that this person is signed in. */
  #sure: Promise<void> | null = null;
  #closed = false;
  readonly #held: Held;
  readonly #listeners = new Set<() => void>();

  constructor(
    readonly person: string,
    private readonly ports: Ports,
  ) {
    this.#held = new Held(person, ports.store, () => this.#show({}));
  }

  readonly outlook = (): Outlook => this.#outlook;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes up what an earlier page, or another window, has left. */
  async open(): Promise<void> {
    this.#closed = false;
    await this.#held.load();
    await this.#held.lift();
    this.#later(0);
  }

  /** Stops; what waits stays where it is. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  write(target: Target, written: Written): void {
    const at = this.ports.now();
    void this.#held.change(target.assignment, (old) => rules.wrote(old, this.person, target, written, at));
    if (this.#timer === undefined && !this.#running) this.#later(PAUSE);
  }

  /** Puts the submit into the queue; answers when the queue has tried. */
  async submit(target: Target): Promise<void> {
    const at = this.ports.now();
    await this.#held.change(target.assignment, (old) => rules.submitted(old, this.person, target, at));
    await this.drain();
  }

  async withdraw(assignment: string): Promise<void> {
    await this.#held.change(assignment, (old) => old && rules.withdrawn(old));
  }

  async settle(assignment: string, winner: 'mine' | 'theirs'): Promise<void> {
    const one = this.#outlook.pending.get(assignment);
    if (winner === 'theirs' && one?.theirs) this.#heard(one, one.theirs);
    await this.#held.change(assignment, (old) => old && rules.settled(old, winner));
    this.#later(0);
  }

  /** The judge lets go of a sheet that the server does not take. */
  readonly discard = (assignment: string): Promise<unknown> => this.#held.change(assignment, () => null);

  /** The server has said, to this window or another one, what a sheet is now. */
  hear(assignment: string, sheet: Sheet): void {
    this.#show({ heard: new Map(this.#outlook.heard).set(assignment, sheet) });
  }

  /** Another window of this device has changed a sheet. */
  async reread(assignment: string): Promise<void> {
    await this.#held.reread(assignment);
    this.#goOn();
  }

  /** Tries again at once, whatever was before: the connection is back, somebody has signed in. */
  async wake(): Promise<void> {
    [this.#sure, this.#failures] = [null, 0];
    await this.#held.lift();
    await this.drain();
  }

  /** Sends all that waits; answers when it is through, or cannot go on for now. */
  async drain(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#running ??= this.ports.alone(() => this.#all()).finally(() => (this.#running = null));
    await this.#running;
    this.#goOn();
  }

  async #all(): Promise<void> {
    const seen = new Set<string>();
    const lanes = await Promise.allSettled(Array.from({ length: LANES }, () => this.#lane(seen)));
    const failed = lanes.find((lane) => lane.status === 'rejected')?.reason as unknown;
    if (failed === undefined) {
      this.#show({ line: 'idle' });
      return seen.size > 0 ? this.ports.through() : undefined;
    }
    this.#sure = null;
    this.#failures += 1;
    this.#show({ line: failed instanceof NotTheirs ? failed.line : 'offline' });
  }

  /** Takes one sheet after the other, each to its end. */
  async #lane(seen: Set<string>): Promise<void> {
    const next = () => rules.nextOf(this.#held.pending, seen);
    for (let one = next(); one && !this.#closed; one = next()) {
      // Written on meanwhile, it waits for the next round: not every letter is sent.
      seen.add(one.assignment);
      await (this.#sure ??= this.#ask());
      await this.#whole(one.assignment);
    }
  }

  async #whole(assignment: string): Promise<void> {
    this.#show({ line: 'sending', sending: new Set([...this.#outlook.sending, assignment]) });
    try {
      await this.#one(assignment);
      if (this.#held.pending.get(assignment)?.submit) await this.#one(assignment);
    } finally {
      this.#show({ sending: new Set([...this.#outlook.sending].filter((one) => one !== assignment)) });
    }
  }

  /** Something may have been written while this window, or another one, was sending; or sending has failed. */
  #goOn(): void {
    if (this.#closed || !rules.nextOf(this.#held.pending) || this.#timer !== undefined) return;
    if (this.#outlook.line === 'signed-out' || this.#outlook.line === 'other') return;
    this.#later(waitAfter(this.#failures));
  }

  async #ask(): Promise<void> {
    const who = await this.ports.who();
    if (who !== this.person) throw new NotTheirs(who === null ? 'signed-out' : 'other');
  }

  /** Sends a sheet's next step, which is written down before. */
  async #one(assignment: string): Promise<void> {
    const key = this.ports.newKey();
    const pending = await this.#held.change(assignment, (old) => old && rules.ordered(old, key));
    const step = pending && rules.stepOf(pending);
    if (!step) return;
    try {
      const sheet = await this.ports.send(assignment, step);
      this.#failures = 0;
      // First: between the two, the page would show the sheet of before.
      this.#heard(pending, sheet);
      await this.#held.change(assignment, (old) => old && rules.answered(old, step, sheet));
    } catch (error) {
      if (!(error instanceof ApiProblem) || mayPass(error)) throw error;
      await this.#refused(pending, step.kind, error);
    }
  }

  async #refused(pending: Pending, of: rules.Step['kind'], error: ApiProblem): Promise<void> {
    // It may only mean that somebody else is signed in by now.
    await this.#ask();
    const { assignment } = pending;
    const refusal = { code: error.code, message: this.ports.explain(error), of };
    if (['sign-in-needed', 'second-factor-needed'].includes(refusal.code)) throw new NotTheirs('signed-out');
    const overtaken = rules.isOvertaken(refusal.code);
    const theirs = overtaken ? await this.ports.read(assignment) : null;
    const next = overtaken ? (old: Pending) => rules.overtaken(old, theirs, refusal) : rules.refused;
    const left = await this.#held.change(assignment, (old) => old && next(old, refusal));
    if (theirs && !left?.theirs) this.#heard(pending, theirs);
  }

  #heard(one: Named, sheet: Sheet): void {
    this.hear(one.assignment, sheet);
    this.ports.heard(one, sheet);
  }

  #later(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.drain(), delay);
  }

  #show(change: Partial<Outlook>): void {
    const { pending, keeping } = this.#held;
    this.#outlook = { ...this.#outlook, ...change, pending, keeping };
    for (const listener of this.#listeners) listener();
  }
}
