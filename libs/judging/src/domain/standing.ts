import { type Contender, type Standing as Line, standingsOf as ranked } from '#fairness';
import { Fraction } from '#kernel';
import type { ResultRule } from './rules.js';

/** A submitted sheet: its total and its marks by criterion, in hundredths. */
export interface CountedSheet {
  judgeId: string;
  total: number;
  marks: Readonly<Record<string, number>>;
}

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

/**
 * The standings of a round: every list ranked for itself by the rule; entries without a result come last, unranked. What is
 * given again as the same object, rule and entry, is not counted again.
 */
export function standingsOf(rule: ResultRule, scored: readonly Scored[]): Standing[] {
  return ranked(rule, scored.map(knownContender)).map((line) => standingOf(rule, line));
}

const contenders = new WeakMap<Scored, Contender>();
const texts = new WeakMap<Fraction, string>();
const marks = new Map<number, Fraction>();
const MOST_MARKS = 10_000;

function knownContender(scored: Scored): Contender {
  const contender = contenders.get(scored) ?? contenderOf(scored);
  contenders.set(scored, contender);
  return contender;
}

function contenderOf({ entryId, listKey, sheets, earlier, votes }: Scored): Contender {
  return {
    id: entryId,
    list: listKey,
    sheets: sheets.map((sheet) => ({
      judge: sheet.judgeId,
      total: points(sheet.total),
      marks: changed(sheet.marks, points),
    })),
    earlier: changed(earlier, (exact) => (exact === null ? null : Fraction.fromExact(exact))),
    votes,
  };
}

function standingOf({ scale }: ResultRule, { id, list, value, keys, criteria, ...line }: Line): Standing {
  return {
    entryId: id,
    listKey: list,
    rank: line.rank,
    exact: exactOf(value),
    // with the rule's decimals: pages add two more themselves where that tells entries apart
    shown: value && value.toDecimal(scale),
    untrimmed: line.untrimmed,
    decidedBy: line.decidedBy,
    keys: changed(Object.fromEntries(keys), exactOf),
    criteria: changed(Object.fromEntries(criteria), textOf),
    sheets: line.sheets,
  };
}

/** Marks are few and given again and again. */
function points(hundredths: number): Fraction {
  const known = marks.get(hundredths) ?? Fraction.of(hundredths, 100);
  if (marks.size < MOST_MARKS) marks.set(hundredths, known);
  return known;
}

function exactOf(value: Fraction | null): string | null {
  return value && textOf(value);
}

function textOf(value: Fraction): string {
  const text = texts.get(value) ?? value.toExact();
  texts.set(value, text);
  return text;
}

function changed<V, W>(record: Readonly<Record<string, V>>, change: (value: V) => W): Record<string, W> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
