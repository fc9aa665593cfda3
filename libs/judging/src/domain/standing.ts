import { Fraction, roundHalfUp } from '#kernel';
import { climb, firstsOf, type Place } from './ladder.js';
import { type CountedSheet, criterionMeans, meanPoints, type Result, resultOf } from './result.js';
import type { ResultRule } from './rules.js';

/** An entry with what counts for it. */
export interface Scored {
  entryId: string;
  listKey: string;
  sheets: readonly CountedSheet[];
  /** exact results of earlier rounds by round code */
  earlier: Readonly<Record<string, string | null>>;
  /** votes of the panel, when the ladder asks for them */
  votes: number | null;
}

/** An entry's line in the standings of its list. Exact numbers are fractions as text ('1723/20'). */
export interface Standing {
  entryId: string;
  listKey: string;
  /** null: no result */
  rank: number | null;
  exact: string | null;
  shown: string | null;
  untrimmed: boolean;
  decidedBy: string | null;
  /** the ladder's exact numbers by step */
  keys: Record<string, string | null>;
  /** untrimmed means by criterion */
  criteria: Record<string, string>;
  sheets: number;
}

interface Weighed extends Scored {
  result: Result;
  means: Map<string, Fraction>;
}

/** The standings of a round: every list ranked for itself by the rule; entries without a result come last, unranked. */
export function standingsOf(rule: ResultRule, scored: readonly Scored[]): Standing[] {
  const firsts = firstsOf(new Map(scored.map((one) => [one.entryId, totalsOf(one)])));
  const weighed = scored.map((one): Weighed => {
    const totals = one.sheets.map((sheet) => sheet.total);
    return { ...one, result: resultOf(rule, totals), means: criterionMeans(one.sheets) };
  });
  const lists = [...Map.groupBy(weighed, (one) => one.listKey)].sort(([a], [b]) => (a < b ? -1 : 1));
  return lists.flatMap(([, list]) => rankList(rule, list, firsts));
}

function rankList(rule: ResultRule, list: Weighed[], firsts: Map<string, Fraction>): Standing[] {
  const rungs = list.map((one) => ({ entryId: one.entryId, keys: keysOf(rule, one, firsts), totals: totalsOf(one) }));
  const keys = new Map(rungs.map((rung) => [rung.entryId, rung.keys]));
  const byId = new Map(list.map((one) => [one.entryId, one]));
  const valid = rungs.filter((rung) => byId.get(rung.entryId)!.result.value !== null);
  const places = climb(rule.tieLadder, valid);
  const ranked = places.map((place) => lineOf(rule, byId.get(place.entryId)!, keys.get(place.entryId)!, place));
  const rest = list.filter((one) => one.result.value === null).toSorted((a, b) => (a.entryId < b.entryId ? -1 : 1));
  return [...ranked, ...rest.map((one) => lineOf(rule, one, keys.get(one.entryId)!, null))];
}

function keysOf(rule: ResultRule, one: Weighed, firsts: Map<string, Fraction>): Record<string, Fraction | null> {
  const steps = rule.tieLadder.filter((step) => step !== 'copeland');
  return Object.fromEntries(steps.map((step) => [step, keyOf(rule, step, one, firsts)]));
}

function keyOf(rule: ResultRule, step: string, one: Weighed, firsts: Map<string, Fraction>): Fraction | null {
  const { value } = one.result;
  if (step === 'total') return value && rule.rankBy === 'shown' ? roundHalfUp(value, rule.scale) : value;
  if (step === 'untrimmed') return meanPoints(one.sheets.map((sheet) => sheet.total));
  if (step === 'firsts') return firsts.get(one.entryId) ?? null;
  if (step === 'vote') return one.votes === null ? null : Fraction.of(one.votes);
  const [kind, code = ''] = step.split(':');
  if (kind === 'criterion') return one.means.get(code) ?? null;
  if (kind !== 'round') throw new RangeError(`unknown step of a tie ladder: ${step}`);
  const earlier = one.earlier[code];
  return earlier ? Fraction.fromExact(earlier) : null;
}

function lineOf(rule: ResultRule, one: Weighed, keys: Record<string, Fraction | null>, place: Place | null): Standing {
  const exact = Object.entries(keys).map(([step, key]): [string, string | null] => [step, key?.toExact() ?? null]);
  if (place?.copeland) exact.push(['copeland', place.copeland.toExact()]);
  return {
    entryId: one.entryId,
    listKey: one.listKey,
    rank: place?.rank ?? null,
    exact: one.result.value?.toExact() ?? null,
    shown: one.result.value?.toDecimal(rule.scale) ?? null,
    untrimmed: one.result.untrimmed,
    decidedBy: place?.decidedBy ?? null,
    keys: Object.fromEntries(exact),
    criteria: Object.fromEntries([...one.means].map(([code, mean]) => [code, mean.toExact()])),
    sheets: one.sheets.length,
  };
}

function totalsOf(one: Scored): Map<string, number> {
  return new Map(one.sheets.map((sheet) => [sheet.judgeId, sheet.total]));
}
