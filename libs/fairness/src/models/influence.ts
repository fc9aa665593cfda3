import type { Ranks } from '../ranking/ranks.js';
import type { Score } from '../scores.js';

/** A rule from scores to ranks, 1 = best; an entry with null, or left out, has none. */
export type RankRule = (scores: readonly Score[]) => Ranks;

/** What the winners of one cut owe to single judges. */
export interface CutInfluence {
  /** the winners are the entries with a rank up to this */
  readonly cut: number;
  /** true when the same entries win without any single judge */
  readonly holds: boolean;
  /** each winner, sorted by id, with the judges without whom it would not win */
  readonly winners: readonly { readonly entry: string; readonly needs: readonly string[] }[];
  /** the judges without whom others win, sorted by id */
  readonly flips: readonly Flip[];
}

/** Who would win, and who no longer, had one judge not been there; ids sorted. */
export interface Flip {
  readonly judge: string;
  readonly enters: readonly string[];
  readonly leaves: readonly string[];
}

/**
 * Leaves out one judge after the other, with all that judge's scores, and applies the rule again: one call of the rule
 * for each judge and one for all. Influence in the sense of Cook 1977, on the decision instead of the estimate.
 */
export function influence(scores: readonly Score[], rule: RankRule, cuts: readonly number[]): CutInfluence[] {
  const judges = [...new Set(scores.map((score) => score.judge))].sort();
  const all = rule(scores);
  const without = judges.map((judge) => ({ judge, ranks: rule(scores.filter((score) => score.judge !== judge)) }));
  return cuts.map((cut) => {
    const winners = winnersOf(all, cut);
    const flips = without
      .map(({ judge, ranks }) => flipOf(judge, winners, winnersOf(ranks, cut)))
      .filter(({ enters, leaves }) => enters.length + leaves.length > 0);
    const needs = (entry: string) => flips.filter(({ leaves }) => leaves.includes(entry)).map(({ judge }) => judge);
    return {
      cut,
      holds: flips.length === 0,
      winners: winners.map((entry) => ({ entry, needs: needs(entry) })),
      flips,
    };
  });
}

function winnersOf(ranks: Ranks, cut: number): string[] {
  return [...ranks.keys()].filter((entry) => (ranks.get(entry) ?? Infinity) <= cut).sort();
}

function flipOf(judge: string, before: readonly string[], after: readonly string[]): Flip {
  return {
    judge,
    enters: after.filter((entry) => !before.includes(entry)),
    leaves: before.filter((entry) => !after.includes(entry)),
  };
}
