import { showHundredths } from '#kernel';
import { isProblem } from '../../../lib/api/problem.js';
import { Autosave } from '../../../lib/autosave.js';
import type { Safekeeping } from '../../../lib/safekeeping.js';
import type { Assignment, Sheet } from '../api/assignment.js';
import type { SheetOrder } from '../api/sheet.js';
import { faultOf, fitMarks, type Marks } from './marks.js';

/** What a judge has written on a sheet. */
export interface Written {
  marks: Marks;
  comment: string;
  suggestion: string;
}

export interface SheetState extends Written {
  /** Saved elsewhere meanwhile; the judge decides. */
  theirs: Sheet | null;
}

interface SheetPlan {
  assignment: Pick<Assignment, 'rubric' | 'sheet'>;
  send: (order: SheetOrder) => Promise<Sheet>;
  /** Reads what is on the server. */
  read: () => Promise<Sheet | null>;
  keep: Safekeeping<Written & { version: number }>;
  explain: (error: unknown) => string;
}

/** The sheet waits for its judge to choose between two versions, or to put a mark right. */
export class SheetHeld extends Error {}

const writtenOn = (sheet: Sheet | null): Written => ({
  marks: Object.fromEntries(sheet?.marks.map(({ criterion, mark }) => [criterion, mark]) ?? []),
  comment: sheet?.comment ?? '',
  suggestion: sheet?.suggestion ?? '',
});

/** A score sheet while its judge writes: saved as a whole, again and again, under the version it was written over. */
export class SheetDraft {
  readonly autosave: Autosave;
  #state: SheetState;
  #version: number;
  readonly #listeners = new Set<() => void>();

  constructor(private readonly plan: SheetPlan) {
    const { sheet } = plan.assignment;
    this.#version = sheet?.version ?? 0;
    this.#state = { ...writtenOn(sheet), theirs: null };
    this.autosave = new Autosave({ save: () => this.#save(), explain: plan.explain });
    this.#restore(plan.keep.read());
  }

  get version(): number {
    return this.#version;
  }

  readonly state = (): SheetState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  mark(criterion: string, mark: string): void {
    this.#write({ marks: { ...this.#state.marks, [criterion]: mark } });
  }

  say(part: 'comment' | 'suggestion', text: string): void {
    this.#write({ [part]: text });
  }

  /** The judge decides which version stays. */
  settle(winner: 'mine' | 'theirs'): void {
    const { theirs } = this.#state;
    if (!theirs) return;
    this.#version = theirs.version;
    this.#show({ theirs: null, ...(winner === 'theirs' && writtenOn(theirs)) });
    if (winner === 'theirs') this.plan.keep.write(null);
    this.autosave.touch(0);
  }

  /** The exact total of the marks given so far, `86.50`. */
  get total(): string {
    return showHundredths(fitMarks(this.plan.assignment.rubric, this.#state.marks).total);
  }

  #write(change: Partial<Written>): void {
    this.#show(change);
    const { marks, comment, suggestion } = this.#state;
    this.plan.keep.write({ marks, comment, suggestion, version: this.#version });
    this.autosave.touch();
  }

  #restore(kept: (Written & { version: number }) | null): void {
    const { sheet } = this.plan.assignment;
    if (!kept || (sheet && sheet.state !== 'draft')) return this.plan.keep.write(null);
    const { version, ...written } = kept;
    if (JSON.stringify(written) === JSON.stringify(writtenOn(sheet))) return this.plan.keep.write(null);
    const clash = version !== this.#version && sheet ? { theirs: sheet } : {};
    this.#show({ ...written, ...clash });
    this.autosave.touch();
  }

  async #save(): Promise<string | null> {
    if (this.#state.theirs) throw new SheetHeld();
    const { comment, suggestion, marks: typed } = this.#state;
    const { rubric } = this.plan.assignment;
    const marks = fitMarks(rubric, typed).fit.map(({ criterion, hundredths }) => ({
      criterion,
      mark: showHundredths(hundredths),
    }));
    const sheet = await this.#send({ marks, comment, suggestion, version: this.#version });
    this.#version = sheet.version;
    if (rubric.some(({ code, max }) => faultOf(typed[code] ?? '', max))) throw new SheetHeld();
    if (!this.autosave.dirty) this.plan.keep.write(null);
    return sheet.savedAt;
  }

  async #send(order: SheetOrder): Promise<Sheet> {
    try {
      return await this.plan.send(order);
    } catch (error) {
      if (!isProblem(error, 'stale')) throw error;
      this.#show({ theirs: await this.plan.read() });
      throw new SheetHeld();
    }
  }

  #show(change: Partial<SheetState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
