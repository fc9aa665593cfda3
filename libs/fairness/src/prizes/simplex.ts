const TOLERANCE = 1e-7;
const MARGIN = 1e-6;

/**
 * Real numbers within bounds, sums of which have bounds too: finds such numbers, or proves that there are none.
 *
 * Variables 0 … columns − 1 are free to choose, variable columns + r is the sum of those in row r. Bounds may be moved
 * at any time; the next search starts where the last one ended. Numbers at rest are always whole when bounds are.
 *
 * Source: B. Dutertre, L. de Moura, A Fast Linear-Arithmetic Solver for DPLL(T), CAV 2006, section 3.
 */
export class Simplex {
  /** cells of the tableau computed so far: a measure of time that is the same on every machine */
  work = 0;
  readonly value: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly #columns: number;
  readonly #rows: readonly (readonly number[])[];
  /** basic variable of a row = Σ cell × resting variable of a column */
  readonly #cells: Float64Array[];
  readonly #basic: Int32Array;
  readonly #resting: Int32Array;
  /** column of a resting variable, −1 for a basic one */
  readonly #columnOf: Int32Array;

  constructor(columns: number, rows: readonly (readonly number[])[]) {
    const count = columns + rows.length;
    this.#columns = columns;
    this.#rows = rows;
    [this.value, this.lower, this.upper] = [0, 1, 2].map(() => new Float64Array(count)) as [
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    this.#cells = rows.map((members) => {
      const cells = new Float64Array(columns);
      for (const member of members) cells[member] = 1;
      return cells;
    });
    this.#basic = Int32Array.from(rows, (_, row) => columns + row);
    this.#resting = Int32Array.from({ length: columns }, (_, column) => column);
    this.#columnOf = Int32Array.from({ length: count }, (_, variable) => (variable < columns ? variable : -1));
  }

  /** Moves a variable's bounds, lower ≤ upper, both finite. */
  bound(variable: number, lower: number, upper: number): void {
    this.lower[variable] = lower;
    this.upper[variable] = upper;
    const column = this.#columnOf[variable]!;
    if (column < 0) return;
    this.#shift(column, Math.min(Math.max(this.value[variable]!, lower), upper) - this.value[variable]!);
  }

  /** Values within all bounds (`found`, in {@link value}), a proof that there are none (`none`), or neither (`lost`). */
  search(): 'found' | 'none' | 'lost' {
    const patience = 20 * (this.#rows.length + 20);
    for (let step = 0; step < 2 * patience; step += 1) {
      const careful = step > patience;
      const row = this.#violated(careful);
      if (row < 0) return 'found';
      const column = this.#entering(row, careful);
      if (column < 0) return this.#proves(row) ? 'none' : 'lost';
      this.#pivot(row, column);
    }
    return 'lost';
  }

  /** The row whose basic variable is farthest out of bounds; when careful, the first variable (Bland: no cycles). */
  #violated(careful: boolean): number {
    let [found, worst] = [-1, TOLERANCE];
    this.#basic.forEach((variable, row) => {
      const value = this.value[variable]!;
      const far = Math.max(this.lower[variable]! - value, value - this.upper[variable]!);
      if (far <= TOLERANCE) return;
      if (careful ? found >= 0 && variable > this.#basic[found]! : far <= worst) return;
      [found, worst] = [row, far];
    });
    return found;
  }

  /** The column that can bring a row's variable back; −1 when every one is at its limit. */
  #entering(row: number, careful: boolean): number {
    const cells = this.#cells[row]!;
    const rises = this.value[this.#basic[row]!]! < this.lower[this.#basic[row]!]!;
    let [found, best] = [-1, TOLERANCE];
    for (let column = 0; column < this.#columns; column += 1) {
      const size = Math.abs(cells[column]!);
      if (size <= TOLERANCE || (!careful && size <= best)) continue;
      const variable = this.#resting[column]!;
      const room =
        cells[column]! > 0 === rises
          ? this.value[variable]! < this.upper[variable]!
          : this.value[variable]! > this.lower[variable]!;
      if (!room || (careful && found >= 0 && variable > this.#resting[found]!)) continue;
      [found, best] = [column, size];
    }
    return found;
  }

  /** Brings the row's variable to its bound and lets the column's variable take its place. */
  #pivot(row: number, column: number): void {
    const [leaving, entering] = [this.#basic[row]!, this.#resting[column]!];
    const cells = this.#cells[row]!;
    const pivot = cells[column]!;
    const target = this.value[leaving]! < this.lower[leaving]! ? this.lower[leaving]! : this.upper[leaving]!;
    this.#shift(column, (target - this.value[leaving]!) / pivot);
    this.value[leaving] = target;
    for (let at = 0; at < this.#columns; at += 1) cells[at] = at === column ? 1 / pivot : -cells[at]! / pivot;
    this.#cells.forEach((other, at) => {
      const factor = other[column]!;
      if (at === row || factor === 0) return;
      other[column] = 0;
      this.work += this.#columns;
      for (let cell = 0; cell < this.#columns; cell += 1) other[cell] = other[cell]! + factor * cells[cell]!;
    });
    this.#basic[row] = entering;
    this.#resting[column] = leaving;
    [this.#columnOf[leaving], this.#columnOf[entering]] = [column, -1];
  }

  #shift(column: number, by: number): void {
    const variable = this.#resting[column]!;
    this.value[variable] = this.value[variable]! + by;
    if (by === 0) return;
    this.#cells.forEach((cells, row) => {
      const basic = this.#basic[row]!;
      this.value[basic] = this.value[basic]! + by * cells[column]!;
    });
  }

  /**
   * Whether a row shows that there are no values: with y its factors of the sums, Σ y·sum − Σ (Σ y)·variable is 0 for
   * every choice, but between the bounds never. Computed from the problem, so that errors of pivots do not matter.
   */
  #proves(row: number): boolean {
    const factor = new Float64Array(this.value.length);
    factor[this.#basic[row]!] = 1;
    this.#resting.forEach((variable, column) => (factor[variable] = -this.#cells[row]![column]!));
    factor.fill(0, 0, this.#columns);
    this.#rows.forEach((members, at) => {
      for (const member of members) factor[member] = factor[member]! - factor[this.#columns + at]!;
    });
    let [least, most] = [0, 0];
    factor.forEach((by, variable) => {
      least += by * (by > 0 ? this.lower[variable]! : this.upper[variable]!);
      most += by * (by > 0 ? this.upper[variable]! : this.lower[variable]!);
    });
    return least > MARGIN || most < -MARGIN;
  }
}
