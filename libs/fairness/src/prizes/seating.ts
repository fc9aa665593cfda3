import { type Kinds, kindsOf, type Rule } from './rules.js';
import { WholeCounts } from './whole-counts.js';

/**
 * Winners taken so far, entries still to be looked at, and the question behind every decision: can the winners be
 * completed to a set of the right size that keeps every minimum and maximum?
 */
export class Seating {
  readonly rules: readonly Rule[];
  readonly winners: string[] = [];
  readonly #undecided: Set<string>;
  readonly #kinds: Kinds;
  readonly #counts: WholeCounts;
  /** winners of each kind, and those together with the undecided of that kind */
  readonly #taken: number[];
  readonly #present: number[];
  /** winners in each rule, and the most there may be: fewer than its maximum where seats stay vacant */
  readonly #among: number[];
  readonly #most: number[];
  #size: readonly [least: number, most: number];

  constructor(entries: readonly string[], rules: readonly Rule[]) {
    this.rules = rules;
    this.#undecided = new Set(entries);
    this.#kinds = kindsOf(entries, rules);
    const { sizes, rows } = this.#kinds;
    this.#counts = new WholeCounts(sizes.length, rows);
    this.#taken = sizes.map(() => 0);
    this.#present = [...sizes];
    this.#among = rules.map(() => 0);
    this.#most = rules.map(({ max }) => max);
    this.#size = [0, entries.length];
    sizes.forEach((_, kind) => this.#bind(kind));
    rules.forEach(({ min, max }, row) => this.#limit(row, min, max));
    this.#limit(rules.length, ...this.#size);
  }

  /** Whether there may be between so many and so many winners in all; from now on there must. */
  resize(least: number, most: number): boolean {
    this.#size = [least, most];
    this.#limit(this.rules.length, least, most);
    return this.#counts.solve();
  }

  /** Whether a rule could be given its minimum or more; the rule asks for it from now on. */
  demand(row: number, least: number): boolean {
    this.#limit(row, least, this.#most[row]!);
    return this.#counts.solve();
  }

  /** Whether these undecided entries may all win. */
  fits(entries: readonly string[]): boolean {
    const kinds = entries.map((entry) => this.kindOf(entry));
    for (const kind of kinds) this.#taken[kind]! += 1;
    for (const kind of kinds) this.#bind(kind);
    const answer = this.#counts.solve();
    for (const kind of kinds) this.#taken[kind]! -= 1;
    for (const kind of kinds) this.#bind(kind);
    return answer;
  }

  /** {@link fits}, were the minimums of some rules not there. */
  fitsWithout(rows: readonly number[], entry: string): boolean {
    for (const row of rows) this.#limit(row, 0, this.#most[row]!);
    const answer = this.fits([entry]);
    for (const row of rows) this.#limit(row, this.rules[row]!.min, this.#most[row]!);
    return answer;
  }

  /** Whether the set can be completed without an undecided entry. */
  spares(entry: string): boolean {
    const kind = this.kindOf(entry);
    this.#present[kind]! -= 1;
    this.#bind(kind);
    const answer = this.#counts.solve();
    this.#present[kind]! += 1;
    this.#bind(kind);
    return answer;
  }

  /** Makes an undecided entry a winner. */
  take(entry: string): void {
    this.winners.push(entry);
    this.#undecided.delete(entry);
    this.rules.forEach(({ members }, row) => (this.#among[row]! += Number(members.has(entry))));
    this.#taken[this.kindOf(entry)]! += 1;
    this.#bind(this.kindOf(entry));
  }

  /** Passes an undecided entry over for good. */
  pass(entry: string): void {
    this.#undecided.delete(entry);
    this.#present[this.kindOf(entry)]! -= 1;
    this.#bind(this.kindOf(entry));
  }

  /** Leaves seats vacant for which only these entries stand: no rule that holds all of them may fill them otherwise. */
  vacate(entries: readonly string[], seats: number): void {
    this.rules.forEach(({ members, min }, row) => {
      if (!entries.every((entry) => members.has(entry))) return;
      this.#most[row]! -= seats;
      this.#limit(row, min, this.#most[row]!);
    });
    for (const entry of entries) this.pass(entry);
  }

  /** Entries of the same kind are in the same rules. */
  kindOf(entry: string): number {
    return this.#kinds.of.get(entry)!;
  }

  /** How many winners a rule has. */
  among(row: number): number {
    return this.#among[row]!;
  }

  /** Whether a rule has all the winners it may still have. */
  full(row: number): boolean {
    return this.#among[row]! >= this.#most[row]!;
  }

  /** The same state with one more rule, the last of {@link rules}. */
  with(rule: Rule): Seating {
    const rules = this.rules.map((one, row) => ({ ...one, max: this.#most[row]! }));
    const copy = new Seating([...this.winners, ...this.#undecided], [...rules, rule]);
    for (const entry of this.winners) copy.take(entry);
    copy.resize(...this.#size);
    return copy;
  }

  #bind(kind: number): void {
    this.#counts.bound(kind, this.#taken[kind]!, this.#present[kind]!);
  }

  #limit(row: number, least: number, most: number): void {
    const entries = this.#kinds.of.size;
    this.#counts.bound(this.#kinds.sizes.length + row, least, Math.min(most, entries));
  }
}
