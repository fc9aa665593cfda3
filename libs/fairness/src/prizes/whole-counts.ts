import { reject } from '../input-error.js';
import { Simplex } from './simplex.js';

/** Cells a model may compute before it gives up: some ten seconds. */
const PATIENCE = 4e9;

/**
 * Whole numbers within bounds, sums of which (rows) have bounds too. Exact: an answer is checked in integers, a refusal
 * is proven by {@link Simplex} or by trying every value. Where the rows are at most two families of nested sets, the
 * first try is whole; else it branches (Land & Doig 1960).
 */
export class WholeCounts {
  /** The last numbers found. */
  readonly found: Int32Array;
  readonly #rows: readonly (readonly number[])[];
  readonly #simplex: Simplex;
  readonly #patience: number;

  /**
   * @param rows for each sum, which of the numbers 0 … size − 1 it adds up
   * @param patience work ({@link Simplex.work}) after which it gives up
   */
  constructor(size: number, rows: readonly (readonly number[])[], patience = PATIENCE) {
    this.#rows = rows;
    this.#patience = patience;
    this.#simplex = new Simplex(size, rows);
    this.found = new Int32Array(size);
  }

  /** Sets the bounds of a number, or of sum r at size + r; integers. */
  bound(variable: number, lower: number, upper: number): void {
    this.#simplex.bound(variable, lower, upper);
  }

  /**
   * Whether there are such numbers; then they are {@link found}.
   * @throws InputError `constraints-too-entangled` when its patience ends first
   */
  solve(): boolean {
    const { lower, upper } = this.#simplex;
    if (lower.some((least, at) => least > upper[at]!)) return false;
    return this.#holds(this.found) || this.#search();
  }

  #search(): boolean {
    const verdict = this.#simplex.search();
    if (verdict === 'none') return false;
    const { value, lower, upper } = this.#simplex;
    const whole = this.found.map((_, at) => Math.min(Math.max(Math.round(value[at]!), lower[at]!), upper[at]!));
    if (this.#holds(whole)) {
      this.found.set(whole);
      return true;
    }
    const at = this.#openest();
    if (at < 0) return false;
    if (this.#simplex.work > this.#patience)
      reject('constraints-too-entangled', 'the constraints cross too much to be settled', '/constraints');
    const [least, most] = [lower[at]!, upper[at]!];
    const below = Math.min(Math.max(Math.floor(value[at]!), least), most - 1);
    const sides: [number, number][] = [
      [below + 1, most],
      [least, below],
    ];
    const answer = sides.some(([from, to]) => {
      this.bound(at, from, to);
      return this.#search();
    });
    this.bound(at, least, most);
    return answer;
  }

  /** The number farthest from a whole one that is not fixed yet; −1 when all are fixed. */
  #openest(): number {
    const { value, lower, upper } = this.#simplex;
    let [found, farthest] = [-1, -1];
    for (let at = 0; at < this.found.length; at += 1) {
      const far = Math.abs(value[at]! - Math.round(value[at]!));
      if (lower[at]! < upper[at]! && far > farthest) [found, farthest] = [at, far];
    }
    return found;
  }

  #holds(numbers: Int32Array): boolean {
    const { lower, upper } = this.#simplex;
    const within = (value: number, variable: number) => lower[variable]! <= value && value <= upper[variable]!;
    if (!numbers.every(within)) return false;
    return this.#rows.every((members, row) => {
      let sum = 0;
      for (const member of members) sum += numbers[member]!;
      return within(sum, numbers.length + row);
    });
  }
}
