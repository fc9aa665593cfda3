import { declaredRelationEffects, mixedModel, type RelationEffect, type Score, scoreTable } from '#fairness';

/** A relation on record between a judge and an entry that the judge scored all the same. */
export interface RelatedPair {
  relation: string;
  judgeId: string;
  entryId: string;
}

/** What the marks under one kind of relation show; surplus, p and q are null where they are too few to tell. */
export interface RelationFigures {
  relation: string;
  marks: number;
  judges: number;
  /** points more than these judges give other entries of like quality */
  surplus: number | null;
  /** how often chance alone would show at least as much */
  p: number | null;
  /** p, corrected for how many kinds are looked at */
  q: number | null;
  /** q ≤ .05: a reason to talk, no proof of anything */
  flagged: boolean;
}

const DRAWS = 10_000;
const LEAST_MARKS = 5;
/** A kind is looked at when its most extreme order is rare enough to be noticed at all. */
const NOTICEABLE = 0.05;

/**
 * Whether marks under relations that are on record are higher than the same judges' others, kind by kind, with what the
 * model leaves of every mark. Whether a kind can be told of at all depends on how many marks it has, never on their values,
 * so those that cannot do not count as looked at. Nothing is told where no model was fitted.
 * @param seed of the permutations
 */
export function relationFigures(
  scores: readonly Score[],
  pairs: readonly RelatedPair[],
  seed: string,
): RelationFigures[] {
  const kinds = kindsOf(scores, pairs);
  if (kinds.length === 0) return [];
  const effects = effectsOf(scores, kinds, seed);
  return kinds.map(([relation, own]) => {
    const { surplus, p, q, flagged } = effects.get(relation) ?? { surplus: null, p: null, q: null, flagged: false };
    const judges = new Set(own.map(({ judgeId }) => judgeId)).size;
    return { relation, marks: own.length, judges, surplus, p, q, flagged };
  });
}

type Kind = readonly [relation: string, pairs: readonly RelatedPair[]];

/** The pairs that were scored, by kind, sorted. */
function kindsOf(scores: readonly Score[], pairs: readonly RelatedPair[]): Kind[] {
  const given = new Set(scores.map(({ entry, judge }) => keyOf(entry, judge)));
  const kept = pairs.filter(({ entryId, judgeId }) => given.has(keyOf(entryId, judgeId)));
  return [...Map.groupBy(kept, ({ relation }) => relation)].sort(([a], [b]) => (a < b ? -1 : 1));
}

function effectsOf(scores: readonly Score[], kinds: readonly Kind[], seed: string): Map<string, RelationEffect> {
  const table = scoreTable(scores);
  const fit = mixedModel(table);
  const sheets = Map.groupBy(scores, ({ judge }) => judge);
  const told = kinds.filter(([, own]) => fit.fallback === null && canBeTold(own, (id) => sheets.get(id)!.length));
  const relations = told.map(([label, own]) => ({
    label,
    pairs: own.map(({ entryId, judgeId }) => [entryId, judgeId] as const),
  }));
  const effects = declaredRelationEffects(table, fit, relations, { seed, draws: DRAWS });
  return new Map(effects.map((one) => [one.label, one]));
}

/** With five marks at least, of which judges have others enough: one in so many orders must be rarer than one in twenty. */
function canBeTold(pairs: readonly RelatedPair[], sheetsOf: (judgeId: string) => number): boolean {
  const judges = [...Map.groupBy(pairs, ({ judgeId }) => judgeId)];
  const orders = judges.reduce((product, [id, own]) => product * choose(sheetsOf(id), own.length), 1);
  return pairs.length >= LEAST_MARKS && 1 / orders <= NOTICEABLE;
}

/** In how many ways so many of all can be taken. */
function choose(all: number, taken: number): number {
  const least = Math.min(taken, all - taken);
  return Array.from({ length: least }, (_, at) => (all - at) / (at + 1)).reduce((product, one) => product * one, 1);
}

const keyOf = (entryId: string, judgeId: string) => `${entryId} ${judgeId}`;
