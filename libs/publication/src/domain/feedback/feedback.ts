import type { JudgeKind } from '#kernel';

/** What one judge gave an entry, without who it was; marks in hundredths of a point by criterion. */
export interface GivenSheet {
  readonly kind: JudgeKind;
  readonly marks: Readonly<Record<string, number>>;
  readonly comment: string;
  readonly suggestion: string;
}

/** What judges of a kind gave; `others`: of those kinds that are too few to stand by themselves. */
export interface KindMean {
  readonly kind: JudgeKind | 'others';
  readonly judges: number;
  readonly mean: string;
}

/** How the field was marked: a quarter of its entries lies below `lower`, half below `median`, three quarters below `upper`. */
export interface Quartiles {
  readonly lower: string;
  readonly median: string;
  readonly upper: string;
}

/** Entries below which the field's quartiles would tell what single others were given. */
const LEAST_FIELD = 4;

/**
 * Quartiles by linear interpolation (Hyndman & Fan 1996, type 7), two decimals.
 * @returns null where the field is too small
 */
export function quartilesOf(values: readonly number[]): Quartiles | null {
  if (values.length < LEAST_FIELD) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)] ?? 0;
    const above = sorted[Math.ceil(place)] ?? below;
    return (below + (place - Math.floor(place)) * (above - below)).toFixed(2);
  };
  return { lower: at(0.25), median: at(0.5), upper: at(0.75) };
}

/**
 * Judges by kind, kinds with fewer than `least` put together; nothing where a group would still have fewer, for then the
 * marks of a single judge could be told from the mean of all.
 */
export function groupsOf(sheets: readonly GivenSheet[], least: number): Map<JudgeKind | 'others', GivenSheet[]> {
  const byKind = Map.groupBy(sheets, ({ kind }) => kind);
  const groups = new Map<JudgeKind | 'others', GivenSheet[]>();
  for (const [kind, own] of byKind) {
    const name = own.length >= least ? kind : 'others';
    groups.set(name, [...(groups.get(name) ?? []), ...own]);
  }
  const split = groups.size > 1 && [...groups.values()].every((own) => own.length >= least);
  return split ? groups : new Map<JudgeKind | 'others', GivenSheet[]>();
}

/** The mean that each group gave by a criterion, in points. */
export function kindMeans(groups: ReadonlyMap<JudgeKind | 'others', readonly GivenSheet[]>, code: string): KindMean[] {
  return [...groups].map(([kind, own]) => {
    const sum = own.reduce((total, { marks }) => total + (marks[code] ?? 0), 0);
    return { kind, judges: own.length, mean: (sum / own.length / 100).toFixed(2) };
  });
}

/** What judges wrote, as far as teams read it; in an order that says nothing of who wrote it. */
export function wordsOf(sheets: readonly GivenSheet[], which: 'none' | 'suggestions' | 'all') {
  const said = (texts: readonly string[]) =>
    texts
      .map((text) => text.trim())
      .filter(Boolean)
      .sort();
  return {
    suggestions: which === 'none' ? [] : said(sheets.map(({ suggestion }) => suggestion)),
    comments: which === 'all' ? said(sheets.map(({ comment }) => comment)) : [],
  };
}
