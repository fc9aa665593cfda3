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
}

/**
 * The standings of a round: lists in the order of their names, each ranked for itself; entries without a result come
 * last in their list, unranked. The order of entries and sheets in the input never matters.
 * @throws InputError as {@link checkResultRule}
 */
export function standingsOf(rule: ResultRule, contenders: readonly Contender[]): Standing[] {
  checkResultRule(rule);
  const weighed = contenders.map((one) => weigh(rule, one));
  const places = placesOf(contenders);
  const steps = rule.tieLadder.map((name) => stepFrom(rule, name, weighed, places));
  const lists = Map.groupBy(weighed, (one) => one.list);
  return sortedIds(lists.keys()).flatMap((list) => rankList(rule, steps, lists.get(list)!));
}

function weigh(rule: ResultRule, contender: Contender): Weighed {
  const totals = contender.sheets.map((sheet) => sheet.total);
  const enough = totals.length >= fewestSheets(rule);
  const result = trimmedMean(rule.trim ?? { drop: 0 }, enough ? totals : []);
  return { ...contender, result, criteria: criterionMeans(contender) };
}

function criterionMeans({ sheets }: Contender): Map<string, Fraction> {
  const marks = Map.groupBy(
    sheets.flatMap((sheet) => Object.entries(sheet.marks)),
    ([code]) => code,
  );
  return new Map(sortedIds(marks.keys()).map((code) => [code, plainMean(marks.get(code)!.map(([, mark]) => mark))!]));
}

function stepFrom(rule: ResultRule, name: string, weighed: readonly Weighed[], places: Places): Step {
  const { kind, code } = stepOf(name);
  if (kind === 'copeland') return { name, keysOf: (tied) => copelandOf(tied, places) };
  const keys: Keys =
    kind === 'firsts' ? firstsOf(places) : new Map(weighed.map((one) => [one.id, keyOf(rule, kind, code, one)]));
  return { name, keysOf: () => keys };
}

function keyOf(rule: ResultRule, kind: string, code: string, one: Weighed): Fraction | null {
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
