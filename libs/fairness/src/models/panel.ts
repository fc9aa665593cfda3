import { disjointSets } from '../disjoint-sets.js';
import { reject } from '../input-error.js';
import type { ScoreTable } from '../scores.js';

/**
 * What the severity models need of a score table, n entries and m judges. In y_ij = θ_i + b_j + ε the entries are
 * eliminated: severities solve (N − AᵀD⁻¹A) b = r, where A is the incidence (n × m), D and N hold the marks per entry
 * and per judge, and r_j = Σ_i (y_ij − ȳ_i).
 */
export interface Panel {
  readonly table: ScoreTable;
  /** marks per entry: D */
  readonly marksOfEntry: Float64Array;
  /** ȳ_i, in points */
  readonly mean: Float64Array;
  /** y_ij − ȳ_i by row; exactly 0 where all marks of an entry are equal */
  readonly deviation: Float64Array;
  /** Σ (y_ij − ȳ_i)² */
  readonly within: number;
  /** r, by judge */
  readonly surplus: Float64Array;
  /** N − AᵀD⁻¹A, m × m: the Laplacian of the judges' graph, singular once per component */
  readonly laplacian: Float64Array;
  /** component of each entry and of each judge, numbered from 0 in the order of their first entries */
  readonly componentOfEntry: Int32Array;
  readonly componentOfJudge: Int32Array;
  readonly judgesOfComponent: Int32Array;
  readonly components: number;
  /** rows of the table by entry: those of entry i are first[i] … first[i + 1] − 1 */
  readonly first: Int32Array;
  /** rows − (entries + judges − components): what is left to tell chance by */
  readonly df: number;
}

/** The models keep m² numbers and take m³ operations. */
const MOST_JUDGES = 3000;

/**
 * Prepares a table; O(rows + Σ marks per entry² + m²).
 * @throws InputError `too-many-judges` above 3000
 */
export function panelOf(table: ScoreTable): Panel {
  const [n, m] = [table.entries.length, table.judges.length];
  if (m > MOST_JUDGES) reject('too-many-judges', `the models take up to ${MOST_JUDGES} judges`, '/rows');
  const first = firstRows(table.entry, n);
  const means = entryMeans(table, first);
  const parts = componentsOf(table, first);
  return {
    table,
    first,
    ...means,
    ...parts,
    surplus: surplusOf(table, means.deviation),
    laplacian: laplacianOf(table, first),
    df: table.entry.length - (n + m - parts.components),
  };
}

function firstRows(entry: Int32Array, n: number): Int32Array {
  const first = new Int32Array(n + 1);
  for (const at of entry) first[at + 1]! += 1;
  for (let i = 0; i < n; i += 1) first[i + 1]! += first[i]!;
  return first;
}

/** Means are taken of differences to an entry's first mark, so that equal marks leave no rounding behind. */
function entryMeans({ value }: ScoreTable, first: Int32Array) {
  const n = first.length - 1;
  const [marksOfEntry, mean] = [new Float64Array(n), new Float64Array(n)];
  const deviation = new Float64Array(value.length);
  let within = 0;
  for (let i = 0; i < n; i += 1) {
    const [from, to] = [first[i]!, first[i + 1]!];
    const origin = value[from]!;
    let sum = 0;
    for (let row = from; row < to; row += 1) sum += value[row]! - origin;
    const shift = sum / (to - from);
    marksOfEntry[i] = to - from;
    mean[i] = origin + shift;
    for (let row = from; row < to; row += 1) {
      deviation[row] = value[row]! - origin - shift;
      within += deviation[row]! ** 2;
    }
  }
  return { marksOfEntry, mean, deviation, within };
}

function surplusOf({ judges, judge }: ScoreTable, deviation: Float64Array): Float64Array {
  const surplus = new Float64Array(judges.length);
  judge.forEach((at, row) => (surplus[at]! += deviation[row]!));
  return surplus;
}

function laplacianOf({ judges, judge }: ScoreTable, first: Int32Array): Float64Array {
  const m = judges.length;
  const laplacian = new Float64Array(m * m);
  for (let i = 0; i + 1 < first.length; i += 1) {
    const seats = judge.subarray(first[i], first[i + 1]);
    for (const a of seats) {
      laplacian[a * m + a]! += 1;
      for (const b of seats) laplacian[a * m + b]! -= 1 / seats.length;
    }
  }
  return laplacian;
}

/** Components of the graph of entries and judges: judges who share an entry are united. */
function componentsOf({ entries, judges, judge }: ScoreTable, first: Int32Array) {
  const { find, unite } = disjointSets(judges.length);
  for (let i = 0; i < entries.length; i += 1)
    for (let row = first[i]! + 1; row < first[i + 1]!; row += 1) unite(judge[first[i]!]!, judge[row]!);
  const numbers = new Map<number, number>();
  const numberOf = (root: number) => numbers.get(root) ?? numbers.set(root, numbers.size).size - 1;
  const componentOfEntry = Int32Array.from(entries, (_, i) => numberOf(find(judge[first[i]!]!)));
  const componentOfJudge = Int32Array.from(judges, (_, j) => numberOf(find(j)));
  const judgesOfComponent = new Int32Array(numbers.size);
  for (const component of componentOfJudge) judgesOfComponent[component]! += 1;
  return { componentOfEntry, componentOfJudge, judgesOfComponent, components: numbers.size };
}
