import {
  discussionZone,
  influence,
  type MixedFit,
  mixedModel,
  mixedRanks,
  type Score,
  scoreTable,
  topChances,
} from '#fairness';
import { Fraction } from '#kernel';
import type { ResultRule } from '../rules.js';
import { type Scored, type Standing, standingsOf } from '../standing.js';

/** How sure an entry's place is; numbers in points, advice and never the result. */
export interface PlaceCertainty {
  entryId: string;
  /** the result: by the round's rule */
  rank: number;
  shown: string;
  /** the mean of its totals, and what it would be from the panel's average judge */
  mean: number;
  adjusted: number;
  adjustedRank: number;
  /** chance of a place above the line, 0…1, and the ranks it may well have (95 %); null: the sheets do not tell */
  chance: number | null;
  low: number | null;
  high: number | null;
}

/** What one line through a list depends on: whether the same entries stand above it without any single judge. */
export interface LineCertainty {
  cut: number;
  holds: boolean;
  flips: { judgeId: string; enters: string[]; leaves: string[] }[];
}

/** How sure a list's places are. */
export interface ListCertainty {
  key: string;
  /** places above the line that the chances are about */
  cut: number;
  judges: number;
  sheets: number;
  /** false: too few sheets to tell a strict judge from weak entries; then nothing is adjusted */
  modelled: boolean;
  places: PlaceCertainty[];
  /** entries that may as well stand on the other side of the line */
  zone: string[];
  /** who would cross the line if judges' severity were taken out */
  enters: string[];
  leaves: string[];
  lines: LineCertainty[];
}

const DRAWS = 20_000;

/** A list and the lines through it (ranks, rising); the last one is that of the chances. */
export interface WeighedList {
  key: string;
  cuts: readonly number[];
}

/**
 * Weighs one list of a closed round. Only its own sheets count; the model is fitted to sheet totals, whatever the rule
 * trims. Leaving a judge out asks no least number of sheets: else an entry would fall for having one sheet less.
 */
export function certaintyOf(rule: ResultRule, { key, cuts }: WeighedList, all: readonly Scored[], seed: string) {
  const scored = all.filter(({ listKey, sheets }) => listKey === key && sheets.length > 0);
  const standings = standingsOf(rule, scored).filter(({ rank }) => rank !== null);
  const ranked = new Set(standings.map(({ entryId }) => entryId));
  const counted = scored.filter(({ entryId }) => ranked.has(entryId));
  const scores = scoresOf(counted);
  const cut = Math.min(cuts.at(-1) ?? 0, standings.length);
  if (cut === 0 || standings.length === 0) return null;
  const fit = mixedModel(scoreTable(scores));
  const chances = topChances(fit, { k: cut, draws: DRAWS, seed });
  const places = placesOf(fit, standings, chances);
  const judges = new Set(scores.map(({ judge }) => judge)).size;
  return {
    ...{ key, cut, judges, sheets: scores.length, modelled: fit.fallback === null && fit.sigma2 !== null },
    places,
    zone: discussionZone(chances).filter((entry) => chances.get(entry) !== null),
    ...crossingsOf(places, cut),
    lines: linesOf(rule, counted, scores, cuts),
  } satisfies ListCertainty;
}

function scoresOf(scored: readonly Scored[]): Score[] {
  return scored.flatMap(({ entryId, sheets }) =>
    sheets.map(({ judgeId, total }) => ({ entry: entryId, judge: judgeId, value: Fraction.of(total, 100) })),
  );
}

type Chances = ReturnType<typeof topChances>;

function placesOf(fit: MixedFit, standings: readonly Standing[], chances: Chances): PlaceCertainty[] {
  const { table } = fit.panel;
  const [at, ranks] = [new Map(table.entries.map((entry, index) => [entry, index])), mixedRanks(fit)];
  const means = meansOf(fit);
  return standings.map(({ entryId, rank, shown }) => {
    const index = at.get(entryId)!;
    const chance = chances.get(entryId) ?? null;
    return {
      ...{ entryId, rank: rank!, shown: shown!, mean: means[index]!, adjusted: fit.theta[index]! },
      adjustedRank: ranks.get(entryId)!,
      ...{ chance: chance && chance.p, low: chance && chance.interval[0], high: chance && chance.interval[1] },
    };
  });
}

/** Mean of an entry's totals, by entry of the table. */
function meansOf({ panel: { table } }: MixedFit): number[] {
  const sums = table.entries.map(() => ({ sum: 0, count: 0 }));
  table.value.forEach((value, row) => {
    const own = sums[table.entry[row]!]!;
    own.sum += value;
    own.count += 1;
  });
  return sums.map(({ sum, count }) => sum / count);
}

function crossingsOf(places: readonly PlaceCertainty[], cut: number): Pick<ListCertainty, 'enters' | 'leaves'> {
  const entries = (list: readonly PlaceCertainty[]) => list.map(({ entryId }) => entryId);
  return {
    enters: entries(places.filter(({ rank, adjustedRank }) => rank > cut && adjustedRank <= cut)),
    leaves: entries(places.filter(({ rank, adjustedRank }) => rank <= cut && adjustedRank > cut)),
  };
}

function linesOf(rule: ResultRule, counted: readonly Scored[], scores: Score[], cuts: readonly number[]) {
  const loose = { ...rule, minimumSheets: 1, trim: rule.trim && { ...rule.trim, refuseBelow: 1 } };
  const ranksOf = (left: readonly Score[]) => {
    const judges = new Set(left.map(({ judge }) => judge));
    const rest = counted.map((one) => ({ ...one, sheets: one.sheets.filter(({ judgeId }) => judges.has(judgeId)) }));
    return new Map(standingsOf(loose, rest).map(({ entryId, rank }) => [entryId, rank]));
  };
  return influence(scores, ranksOf, cuts).map(({ cut, holds, flips }) => ({
    ...{ cut, holds },
    flips: flips.map(({ judge, enters, leaves }) => ({ judgeId: judge, enters: [...enters], leaves: [...leaves] })),
  }));
}
