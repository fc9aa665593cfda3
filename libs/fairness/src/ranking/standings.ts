import { Fraction, roundHalfUp } from '#kernel';
import { plainMean } from '../aggregation/means.js';
import { type Trimmed, trimmedMean } from '../aggregation/trimmed-mean.js';
import { sortedIds } from '../scores.js';
import type { Contender } from './contender.js';
import { copelandOf, firstsOf, type Places, placesOf } from './duels.js';
import { climb, type Keys, type Step } from './ladder.js';
import { checkResultRule, fewestSheets, type ResultRule, stepOf } from './result-rule.js';
import { shownTexts } from './shown.js';

/** An entry's line in the standings of its list; values are exact, in points. */
export interface Standing {
  readonly id: string;
  readonly list: string;
  /** null: no result */
  readonly rank: number | null;
  readonly value: Fraction | null;
  /** the value as text, with two more decimals than the rule's where equal texts have different ranks */
  readonly shown: string | null;
  /** there is a trim rule but there were too few sheets for it */
  readonly untrimmed: boolean;
  /** the last step that told the entry apart from another */
  readonly decidedBy: string | null;
  /** the ladder's numbers by step; `copeland` only where it was asked */
  readonly keys: ReadonlyMap<string, Fraction | null>;
  /** untrimmed means by criterion */
  readonly criteria: ReadonlyMap<string, Fraction>;
  readonly sheets: number;
}

interface Weighed extends Contender {
  readonly result: Trimmed;
  readonly criteria: ReadonlyMap<string, Fraction>;
  /** the ladder's numbers that look at no other entry */
  readonly keys: ReadonlyMap<string, Fraction | null>;
}

/** What entries come to by themselves, for as long as rule and contender are the same objects. */
const weighings = new WeakMap<ResultRule, WeakMap<Contender, Weighed>>();
/** A ballot that did not cover everybody it would tell apart tells nobody apart. */
const NO_BALLOT: Keys = new Map();
const AMONG_ALL: ReadonlySet<string> = new Set(['firsts', 'copeland']);

/**
 * The standings of a round: lists in the order of their names, each ranked for itself; entries without a result come
 * last in their list, unranked. The order of entries and sheets in the input never matters. What an entry comes to by
 * itself is counted once as long as the same rule and contender are given again: after a change of some entries the rest
 * is only ranked.
 * @throws InputError as {@link checkResultRule}
 */
export function standingsOf(rule: ResultRule, contenders: readonly Contender[]): Standing[] {
  checkResultRule(rule);
  const weighed = contenders.map(weigher(rule));
  const places = rule.tieLadder.some((step) => AMONG_ALL.has(step)) ? placesOf(contenders) : new Map();
  const steps = rule.tieLadder.map((name) => stepFrom(name, weighed, places));
  const lists = Map.groupBy(weighed, (one) => one.list);
  return sortedIds(lists.keys()).flatMap((list) => rankList(rule, steps, lists.get(list)!));
}

function weigher(rule: ResultRule): (contender: Contender) => Weighed {
  const known = weighings.get(rule) ?? new WeakMap<Contender, Weighed>();
  weighings.set(rule, known);
  return (contender) => {
    const weighed = known.get(contender) ?? weigh(rule, contender);
    known.set(contender, weighed);
    return weighed;
  };
}

function weigh(rule: ResultRule, contender: Contender): Weighed {
  const totals = contender.sheets.map((sheet) => sheet.total);
  const enough = totals.length >= fewestSheets(rule);
  const result = trimmedMean(rule.trim ?? { drop: 0 }, enough ? totals : []);
  const one = { ...contender, result, criteria: criterionMeans(contender) };
  const own = rule.tieLadder.filter((name) => !AMONG_ALL.has(name));
  return { ...one, keys: new Map(own.map((name) => [name, keyOf(rule, name, one)])) };
}

function criterionMeans({ sheets }: Contender): Map<string, Fraction> {
  const marks = Map.groupBy(
    sheets.flatMap((sheet) => Object.entries(sheet.marks)),
    ([code]) => code,
  );
  return new Map(sortedIds(marks.keys()).map((code) => [code, plainMean(marks.get(code)!.map(([, mark]) => mark))!]));
}

function stepFrom(name: string, weighed: readonly Weighed[], places: Places): Step {
  if (name === 'copeland') return { name, keysOf: (tied) => copelandOf(tied, places) };
  const keys: Keys =
    name === 'firsts' ? firstsOf(places) : new Map(weighed.map((one) => [one.id, one.keys.get(name) ?? null]));
  return { name, keysOf: (tied) => (name === 'vote' && !tied.every((id) => keys.get(id)) ? NO_BALLOT : keys) };
}

function keyOf(rule: ResultRule, name: string, one: Omit<Weighed, 'keys'>): Fraction | null {
  const { kind, code } = stepOf(name);
  const { value } = one.result;
  if (kind === 'total') return value && rule.rankBy === 'shown' ? roundHalfUp(value, rule.scale) : value;
  if (kind === 'untrimmed') return plainMean(one.sheets.map((sheet) => sheet.total));
  if (kind === 'criterion') return one.criteria.get(code) ?? null;
  if (kind === 'round') return Object.hasOwn(one.earlier, code) ? one.earlier[code]! : null;
  return one.votes === null ? null : Fraction.of(one.votes);
}

function rankList(rule: ResultRule, steps: readonly Step[], list: readonly Weighed[]): Standing[] {
  const [valid, rest] = [list.filter((one) => one.result.value), list.filter((one) => !one.result.value)];
  const ranked = climb(steps, idsOf(valid));
  const unranked = idsOf(rest).map((id) => ({ id, rank: null, decidedBy: null, keys: new Map<string, null>() }));
  const byId = new Map(list.map((one) => [one.id, one]));
  const fixed = steps.map(({ name, keysOf }) => [name, keysOf([])] as const);
  const lines = [...ranked, ...unranked].map(({ id, keys, ...place }) => {
    const { result, criteria, sheets } = byId.get(id)!;
    const all = fixed.flatMap(([step, byEntry]) => {
      const key = keys.get(step) ?? byEntry.get(id);
      return key === undefined ? [] : [[step, key] as const];
    });
    return { id, list: byId.get(id)!.list, ...place, ...result, keys: new Map(all), criteria, sheets: sheets.length };
  });
  const shown = shownTexts(rule.scale, lines);
  return lines.map((line, at) => ({ ...line, shown: shown[at]! }));
}

function idsOf(contenders: readonly Contender[]): string[] {
  return sortedIds(contenders.map((one) => one.id));
}
