/** Columns to minimise over: c·x, lower ≤ x ≤ upper; column c has the entries `starts[c] … starts[c + 1] − 1`. */
export interface Columns {
  readonly cost: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** one longer than the columns */
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly values: Float64Array;
}

/** Rows to add: lower ≤ Σ values · x ≤ upper, stored by row like {@link Columns}; `columns` are places of columns. */
export interface Rows {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

/** A linear program: minimise over the columns under `rowLower ≤ Ax ≤ rowUpper`; ±Infinity = no bound. */
export interface LinearProgram {
  readonly columns: Columns;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
}

/** `limit`: the nodes ran out; x is the best point found, empty when there was none. */
export type SolutionStatus = 'optimal' | 'infeasible' | 'unbounded' | 'limit';

/** A solution; arrays are empty where there is nothing. */
export interface Solution {
  readonly status: SolutionStatus;
  readonly objective: number;
  readonly x: Float64Array;
  /** of a linear program: change of the least cost per unit of the row's bound; empty after `solveInteger` */
  readonly rowDuals: Float64Array;
  /** what no integer point can be below; the objective itself for a linear program */
  readonly bound: number;
}

/** A program that stays in the solver: it may grow and be solved again from where it stood. */
export interface LiveProgram {
  solve(): Solution;
  addColumns(columns: Columns): void;
  addRows(rows: Rows): void;
  /** Changes the costs of all columns. */
  setCosts(costs: Float64Array): void;
  /** Changes bounds of the listed columns. */
  setColumnBounds(columns: Int32Array, lower: Float64Array, upper: Float64Array): void;
  /** Frees the solver's memory; must be called. */
  close(): void;
}

/** Limits of a search for whole numbers. */
export interface IntegerLimits {
  /** nodes of branch and bound at most */
  readonly nodes?: number;
  /** a point this near to the bound is good enough: below 1 it is the best when every objective is a whole number */
  readonly gap?: number;
  /** a point to begin with */
  readonly start?: Float64Array;
}

/** A solver of linear programs. Deterministic: limits are counts, never times. */
export interface LinearEngine {
  /** name and version */
  readonly name: string;
  open(program: LinearProgram): LiveProgram;
  /** Columns with `integer[c] = 1` take whole values. */
  solveInteger(program: LinearProgram, integer: Uint8Array, limits?: IntegerLimits): Solution;
}
