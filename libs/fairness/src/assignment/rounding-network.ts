/**
 * What is to be rounded: cell c is the pair `entry[c]`, `judge[c]` with the probability `value[c]`, 0 … 1. Entries and
 * judges are counted from 0. A family puts judges into groups (`family[judge]` = group, −1 = none), such as the kinds
 * that a seat rule names, or organisations; within each entry the judges of one group are to be rounded together.
 */
export interface Marginals {
  readonly entries: number;
  readonly judges: number;
  readonly entry: ArrayLike<number>;
  readonly judge: ArrayLike<number>;
  readonly value: ArrayLike<number>;
  /** the first of two groups that cross within an entry is kept, so the more important families come first */
  readonly families: readonly ArrayLike<number>[];
}

/**
 * Marginals as a flow that is conserved at every node: hub → entry → groups within the entry → judge → hub. Edge c is
 * cell c; the edges of entries, groups and judges come after the cells and carry the sums of their cells.
 */
export interface RoundingNetwork {
  readonly nodes: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly flow: Float64Array;
}

const HUB = 0;

/** Values as near to a whole number as this are taken for it: ten times the tolerance of a linear solver. */
const DUST = 1e-6;

/** The whole number that a value, a sum of so many cells, stands for; else the value itself. */
export function withoutDust(value: number, cells = 1): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) <= DUST * cells ? whole : value;
}

/** Builds the network; a group that crosses an earlier one of the same entry is left out. */
export function roundingNetwork({ entries, judges, entry, judge, value, families }: Marginals): RoundingNetwork {
  const flow = Array.from(value, (x) => withoutDust(x));
  const edges: { from: number; to: number; flow: number }[] = [];
  let nodes = 1 + judges;
  const into = (node: number, parent: number, cells: readonly number[]) =>
    edges.push({ from: parent, to: node, flow: withoutDust(sumOf(cells, flow), cells.length) });
  const inner = new Int32Array(entry.length);
  for (const cells of cellsBy(entry, entries)) {
    const sets = [cells, ...laminarGroups(cells, judge, families)];
    const first = nodes;
    nodes += sets.length;
    const parent = new Map(cells.map((cell) => [cell, HUB]));
    sets.forEach((set, at) => {
      into(first + at, parent.get(set[0]!) ?? HUB, set);
      for (const cell of set) parent.set(cell, first + at);
    });
    for (const cell of cells) inner[cell] = parent.get(cell)!;
  }
  cellsBy(judge, judges).forEach((cells, at) => into(HUB, 1 + at, cells));
  return {
    nodes,
    from: Int32Array.from([...inner, ...edges.map((edge) => edge.from)]),
    to: Int32Array.from([...Array.from(judge, (at) => 1 + at), ...edges.map((edge) => edge.to)]),
    flow: Float64Array.from([...flow, ...edges.map((edge) => edge.flow)]),
  };
}

/** Groups of two cells or more that nest, each after the one that holds it. */
function laminarGroups(
  cells: readonly number[],
  judge: ArrayLike<number>,
  families: readonly ArrayLike<number>[],
): number[][] {
  const kept: ReadonlySet<number>[] = [];
  for (const family of families) {
    for (const [name, members] of Map.groupBy(cells, (cell) => family[judge[cell]!]!)) {
      const set = new Set(members);
      if (name >= 0 && set.size > 1 && kept.every((other) => nests(set, other))) kept.push(set);
    }
  }
  return kept.toSorted((a, b) => b.size - a.size).map((set) => [...set]);
}

function nests(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const shared = [...a].filter((cell) => b.has(cell)).length;
  return shared === 0 || shared === Math.min(a.size, b.size);
}

function cellsBy(key: ArrayLike<number>, count: number): number[][] {
  const lists = Array.from({ length: count }, (): number[] => []);
  for (let cell = 0; cell < key.length; cell += 1) lists[key[cell]!]!.push(cell);
  return lists;
}

function sumOf(cells: readonly number[], flow: readonly number[]): number {
  return cells.reduce((sum, cell) => sum + flow[cell]!, 0);
}
