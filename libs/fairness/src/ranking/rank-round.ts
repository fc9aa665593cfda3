import type { Fraction } from '#kernel';
import { sortedIds } from '../scores.js';
import type { Contender } from './contender.js';
import { readRound } from './read-round.js';
import type { ResultRule } from './result-rule.js';
import type { ResultRecord, RoundRecord, TotalRecord } from './round-record.js';
import { type Standing, standingsOf } from './standings.js';

/** What a round's record leads to. */
export interface RankedRound {
  /** by entry, then by judge */
  readonly totals: TotalRecord[];
  /** by entry; entries in the order of their ids */
  readonly results: Record<string, ResultRecord>;
}

/**
 * Adds up sheets, takes results by the rule and ranks them. Pure: the same record gives the same answer, whatever the
 * order of its sheets and entries.
 * @throws InputError as {@link readRound}
 */
export function rankRound(record: RoundRecord): RankedRound {
  const { rule, contenders, sheets } = readRound(record);
  const totals = sheets.map(({ entry, judge, total }) => ({
    entry,
    judge,
    value: total.toDecimal(rule.scale),
    exact: total.toExact(),
  }));
  return {
    totals: totals.sort((a, b) => byText(a.entry, b.entry) || byText(a.judge, b.judge)),
    results: resultsOf(rule, contenders),
  };
}

/** Results by entry, in the order of their ids. */
export function resultsOf(rule: ResultRule, contenders: readonly Contender[]): Record<string, ResultRecord> {
  const standings = new Map(standingsOf(rule, contenders).map((standing) => [standing.id, standing]));
  return Object.fromEntries(sortedIds(standings.keys()).map((id) => [id, resultOf(standings.get(id)!)]));
}

function resultOf({ list, rank, value, shown, keys, criteria, ...rest }: Standing): ResultRecord {
  return {
    list,
    rank,
    value: shown,
    exact: exactOf(value),
    untrimmed: rest.untrimmed,
    decidedBy: rest.decidedBy,
    keys: Object.fromEntries([...keys].map(([step, key]) => [step, exactOf(key)])),
    criteria: Object.fromEntries([...criteria].map(([code, mean]) => [code, mean.toExact()])),
    sheets: rest.sheets,
  };
}

function exactOf(value: Fraction | null): string | null {
  return value && value.toExact();
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
