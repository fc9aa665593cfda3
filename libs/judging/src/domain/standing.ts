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

/** The standings of a round: every list ranked for itself by the rule; entries without a result come last, unranked. */
export function standingsOf(rule: ResultRule, scored: readonly Scored[]): Standing[] {
  return ranked(rule, scored.map(contenderOf)).map((line) => standingOf(rule, line));
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
    criteria: changed(Object.fromEntries(criteria), (mean) => mean.toExact()),
    sheets: line.sheets,
  };
}

function points(hundredths: number): Fraction {
  return Fraction.of(hundredths, 100);
}

function exactOf(value: Fraction | null): string | null {
  return value && value.toExact();
}

function changed<V, W>(record: Readonly<Record<string, V>>, change: (value: V) => W): Record<string, W> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
