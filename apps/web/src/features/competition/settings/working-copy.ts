import { type Safekeeping, safekeeping } from '../../../lib/safekeeping.js';

/** Parts of a plan by name. */
export type Parts = Record<string, unknown>;

/** What is kept on this device until it is saved: changed parts, and the version in which each was first touched. */
export interface Kept {
  parts: Parts;
  seen: Record<string, number>;
}

/** One change that can be undone: what the parts held before; undefined where nothing was changed yet. */
interface Step {
  before: Parts;
  mark: string;
  at: number;
}

/** The plan in force, from which the copy departs. */
export interface InForce {
  version: number;
  plan: object;
}

const NOTHING: Kept = { parts: {}, seen: {} };
/** Typing on in one field is one step, as long as the writer does not pause. */
const PAUSE = 1_500;
const STEPS = 200;

/** The unsaved changes of one edition's plan in this browser; all pages of the settings work on the same one. */
export class WorkingCopy {
  #kept: Kept;
  #past: Step[] = [];
  #future: Step[] = [];
  readonly #listeners = new Set<() => void>();

  constructor(private readonly store: Safekeeping<Kept>) {
    this.#kept = store.read() ?? NOTHING;
  }

  readonly kept = (): Kept => this.#kept;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Changes parts; what equals the plan in force is no change any more. `mark` names what is being edited. */
  set(changes: Parts, inForce: InForce, mark: string, at = Date.now()): void {
    const last = this.#past.at(-1);
    const goesOn = last?.mark === mark && at - last.at < PAUSE;
    if (goesOn) last.at = at;
    else this.#past = [...this.#past, { before: this.#held(Object.keys(changes)), mark, at }].slice(-STEPS);
    this.#future = [];
    this.#put(changes, inForce);
  }

  /** Whether a step that touched one of the parts can be taken back, or taken again. */
  can(way: 'undo' | 'redo', parts: readonly string[]): boolean {
    return this.#find(way, parts) >= 0;
  }

  undo(parts: readonly string[], inForce: InForce): void {
    [this.#past, this.#future] = this.#turn('undo', parts, inForce);
  }

  redo(parts: readonly string[], inForce: InForce): void {
    [this.#future, this.#past] = this.#turn('redo', parts, inForce);
  }

  /** Forgets changes: they are saved, or given up. */
  drop(parts: readonly string[]): void {
    const stays = ([part]: [string, unknown]) => !parts.includes(part);
    this.#past = this.#past.filter(({ before }) => !Object.keys(before).some((part) => parts.includes(part)));
    this.#future = [];
    this.#keep({
      parts: Object.fromEntries(Object.entries(this.#kept.parts).filter(stays)),
      seen: Object.fromEntries(Object.entries(this.#kept.seen).filter(stays)) as Record<string, number>,
    });
  }

  /** The writer has seen what others made of these parts, and keeps their own. */
  rebase(parts: readonly string[], version: number): void {
    const seen = Object.fromEntries(parts.map((part) => [part, version]));
    this.#keep({ ...this.#kept, seen: { ...this.#kept.seen, ...seen } });
  }

  #turn(way: 'undo' | 'redo', parts: readonly string[], inForce: InForce): [Step[], Step[]] {
    const [from, to] = way === 'undo' ? [this.#past, this.#future] : [this.#future, this.#past];
    const index = this.#find(way, parts);
    const step = from[index];
    if (!step) return [from, to];
    const back = { before: this.#held(Object.keys(step.before)), mark: '', at: 0 };
    const plan = inForce.plan as Parts;
    this.#put(Object.fromEntries(Object.entries(step.before).map(([key, one]) => [key, one ?? plan[key]])), inForce);
    return [from.filter((_, at) => at !== index), [...to, back]];
  }

  #find(way: 'undo' | 'redo', parts: readonly string[]): number {
    const steps = way === 'undo' ? this.#past : this.#future;
    return steps.findLastIndex(({ before }) => Object.keys(before).some((part) => parts.includes(part)));
  }

  #held(keys: readonly string[]): Parts {
    return Object.fromEntries(keys.map((key) => [key, this.#kept.parts[key]]));
  }

  #put(changes: Parts, { version, plan }: InForce): void {
    const [parts, seen] = [{ ...this.#kept.parts }, { ...this.#kept.seen }];
    for (const [key, value] of Object.entries(changes)) {
      if (JSON.stringify(value ?? null) === JSON.stringify((plan as Parts)[key] ?? null)) {
        delete parts[key];
        delete seen[key];
      } else {
        parts[key] = value;
        seen[key] ??= version;
      }
    }
    this.#keep({ parts, seen });
  }

  #keep(kept: Kept): void {
    this.#kept = kept;
    this.store.write(Object.keys(kept.parts).length === 0 ? null : kept);
    for (const listener of this.#listeners) listener();
  }
}

const copies = new Map<string, WorkingCopy>();

/** The working copy of an edition's plan; the same for every page. */
export function workingCopyOf(editionId: string): WorkingCopy {
  const known = copies.get(editionId) ?? new WorkingCopy(safekeeping(`settings.${editionId}`));
  copies.set(editionId, known);
  return known;
}
