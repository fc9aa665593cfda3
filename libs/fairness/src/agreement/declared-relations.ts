import { randomFrom } from '#kernel';
import { reject } from '../input-error.js';
import type { ScoreTable } from '../scores.js';
import { falseDiscoveryRates } from './false-discovery.js';
import type { PanelFit } from './panel-fit.js';
import { permutationTail } from './permutation-tail.js';
import { rowsByJudge } from './rows-by-judge.js';

/** A relation that was declared or is on record, between one or several judges and entries. */
export interface DeclaredRelation {
  readonly label: string;
  /** the marks to which it applies; those that were not given are passed over */
  readonly pairs: readonly (readonly [entry: string, judge: string])[];
}

/** What the marks under a relation show. */
export interface RelationEffect {
  readonly label: string;
  /** how many of its marks were given */
  readonly marks: number;
  /** mean residual of these marks, in points; null without marks, as are the next two */
  readonly surplus: number | null;
  /** share of the permutations with at least this surplus */
  readonly p: number | null;
  /** p adjusted for the number of relations tested */
  readonly q: number | null;
  /** q ≤ .05: worth a conversation, no proof of anything */
  readonly flagged: boolean;
}

/** How the permutations are drawn. */
export interface Permutations {
  /** chance; each relation has its own stream, so other relations do not matter */
  readonly seed: string;
  /** how many, at least 1; p is never below 1/(draws + 1) */
  readonly draws: number;
}

const ALPHA = 0.05;

/**
 * Tests whether marks under declared relations are higher than the same judges' other marks, severity and quality taken
 * out. If a relation has no effect, a judge's residuals could stand in any order: they are permuted within each judge,
 * seeded; p = (1 + permutations with at least the surplus)/(1 + draws), one-sided (Phipson & Smyth 2010), then
 * Benjamini–Hochberg. It cannot see what nobody declared, and it is weak for a single mark: a judge with 20 marks gives
 * no p below 1/20. A favoured entry's level rises, too, which hides a part of the favour.
 * @returns effects by label
 * @throws InputError `duplicate-relation` at `/relations/i/label`
 */
export function declaredRelationEffects(
  table: ScoreTable,
  { residual }: Pick<PanelFit, 'residual'>,
  relations: readonly DeclaredRelation[],
  { seed, draws }: Permutations,
): RelationEffect[] {
  const found = rowFinder(table);
  const judges = rowsByJudge(table);
  const effects = inOrder(relations).map(({ label, pairs }) => {
    const rows = found(pairs);
    if (rows.size === 0) return { label, marks: 0, surplus: null, p: null };
    const strata = judges.map((own) => ({
      values: own.map((row) => residual[row]!),
      marked: own.filter((row) => rows.has(row)).length,
    }));
    const sum = [...rows].reduce((total, row) => total + residual[row]!, 0);
    const p = permutationTail(sum, strata, draws, randomFrom(JSON.stringify([seed, label])));
    return { label, marks: rows.size, surplus: sum / rows.size, p };
  });
  return adjusted(effects);
}

/** Labels sorted; one relation a label. */
function inOrder(relations: readonly DeclaredRelation[]): DeclaredRelation[] {
  const seen = new Set<string>();
  relations.forEach(({ label }, at) => {
    if (seen.has(label)) reject('duplicate-relation', `${label} stands twice`, `/relations/${at}/label`);
    seen.add(label);
  });
  return relations.toSorted((a, b) => (a.label < b.label ? -1 : 1));
}

/** Finds the rows of pairs, sorted. */
function rowFinder({ entries, judges, entry, judge }: ScoreTable) {
  const key = (ids: readonly [string, string]) => JSON.stringify(ids);
  const rows = new Map(Array.from(entry, (at, row) => [key([entries[at]!, judges[judge[row]!]!]), row]));
  return (pairs: DeclaredRelation['pairs']) =>
    new Set(pairs.flatMap((pair) => rows.get(key(pair)) ?? []).toSorted((a, b) => a - b));
}

function adjusted(effects: readonly Omit<RelationEffect, 'q' | 'flagged'>[]): RelationEffect[] {
  const rates = falseDiscoveryRates(effects.flatMap(({ p }) => p ?? []));
  let next = 0;
  return effects.map((effect) => {
    const q = effect.p === null ? null : rates[next++]!;
    return { ...effect, q, flagged: q !== null && q <= ALPHA };
  });
}
