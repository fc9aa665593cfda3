import type { PrizeConstraint } from './problem.js';

/** A constraint with its defaults: no maximum is Infinity. */
export interface Rule {
  readonly label: string;
  readonly members: ReadonlySet<string>;
  readonly min: number;
  readonly max: number;
}

/** The constraints that can bind when only these entries can win, in their order. */
export function rulesFor(constraints: readonly PrizeConstraint[], entries: readonly string[]): Rule[] {
  const rules = constraints.map(({ members, min = 0, max = Infinity, label }, at): Rule => {
    const named = new Set(members);
    const among = entries.filter((entry) => named.has(entry)).length;
    return { label: label ?? `constraint-${at + 1}`, members: named, min, max: max < among ? max : Infinity };
  });
  return rules.filter(({ min, max }) => min > 0 || max < Infinity);
}

/** Entries of one kind are in the same constraints: only their number matters to what can be completed. */
export interface Kinds {
  readonly of: ReadonlyMap<string, number>;
  /** entries of each kind */
  readonly sizes: readonly number[];
  /** kinds in each rule; a last row has all of them */
  readonly rows: readonly (readonly number[])[];
}

/** Sorts entries into kinds. */
export function kindsOf(entries: readonly string[], rules: readonly Rule[]): Kinds {
  const of = new Map<string, number>();
  const known = new Map<string, number>();
  const sizes: number[] = [];
  const rows: number[][] = [...rules.map(() => []), []];
  for (const entry of entries) {
    const memberOf = rules.flatMap(({ members }, at) => (members.has(entry) ? at : []));
    const key = memberOf.join();
    const kind = known.get(key) ?? sizes.length;
    if (kind === sizes.length) {
      known.set(key, kind);
      sizes.push(0);
      for (const row of [...memberOf, rules.length]) rows[row]!.push(kind);
    }
    of.set(entry, kind);
    sizes[kind]! += 1;
  }
  return { of, sizes, rows };
}
