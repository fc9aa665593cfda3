import type { SigningSide } from '../signing/signature.js';

/** What may stand in the way of closing a round; a page has words and a way out for each. */
export const BLOCKER_CODES = [
  'sheet-missing',
  'draft-open',
  'below-minimum',
  'conflict-open',
  'declaration-open',
  'gap-open',
  'paper-open',
  'judge-unsigned',
  'scorekeeper-unsigned',
  'tie-open',
  'top-tied',
  'release-differs',
  'conflict-since',
  'conflict-after',
] as const;
export type BlockerCode = (typeof BLOCKER_CODES)[number];

const TO_BE_SETTLED: readonly BlockerCode[] = [
  'conflict-open',
  'declaration-open',
  'conflict-since',
  'release-differs',
];

/**
 * Whether somebody may answer for it. A conflict of a judge is decided, never waved through as long as its sheet can be voided, and a result let out that is
 * another by now is set right: they stand until then.
 */
export function isExcusable(code: BlockerCode): boolean {
  return !TO_BE_SETTLED.includes(code);
}

/** One thing that stands in the way. */
export interface Blocker {
  code: BlockerCode;
  entryId: string;
  /** whose sheet it is about; null: the entry's as a whole */
  judgeId: string | null;
  /** sheets that count now, where it is about their number */
  sheets: number | null;
  minimum: number | null;
}

/** A judge's active duty, and how far its sheet is; `total` in hundredths, once submitted. */
export interface WorkedDuty {
  entryId: string;
  judgeId: string;
  sheet: 'none' | 'draft' | 'submitted';
  total: number | null;
  /** its judge has still to say whether there is a conflict of interest */
  undeclared: boolean;
}

/** Everything to do in a round. */
export interface RoundWork {
  entries: string[];
  duties: WorkedDuty[];
}

const ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The entries that keys of blockers name. */
export function entriesOf(keys: readonly string[]): string[] {
  return keys.flatMap((key) => key.split(':').slice(1, 2)).filter((id) => ID.test(id));
}

/** Names a blocker for good: it has another name once the number of sheets it is about has changed. */
export function blockerKey({ code, entryId, judgeId, sheets }: Blocker): string {
  return [code, entryId, judgeId ?? '', sheets ?? ''].join(':');
}

/** Sheets that are not submitted, then entries with fewer submitted sheets than the round's minimum. */
export function unfinishedOf({ entries, duties }: RoundWork, minimum: number): Blocker[] {
  const about = { sheets: null, minimum: null };
  const open = duties.flatMap(({ entryId, judgeId, sheet }): Blocker[] => {
    if (sheet === 'submitted') return [];
    return [{ code: sheet === 'none' ? 'sheet-missing' : 'draft-open', entryId, judgeId, ...about }];
  });
  const done = submittedOf(duties);
  const thin = entries.flatMap((entryId): Blocker[] => {
    const sheets = done.get(entryId)?.length ?? 0;
    return sheets < minimum ? [{ code: 'below-minimum', entryId, judgeId: null, sheets, minimum }] : [];
  });
  return [...open, ...thin];
}

/**
 * Entries all of whose sheets are in and whose totals lie more than `widest` points apart: the chair looks at them.
 * null: the round's rule knows no such gap.
 */
export function gapsOf({ duties }: RoundWork, widest: number | null): Blocker[] {
  if (widest === null) return [];
  const waiting = new Set(duties.filter(({ sheet }) => sheet !== 'submitted').map(({ entryId }) => entryId));
  return [...submittedOf(duties)].flatMap(([entryId, own]): Blocker[] => {
    const totals = own.map(({ total }) => total ?? 0);
    const apart = Math.max(...totals) - Math.min(...totals);
    if (waiting.has(entryId) || apart <= widest * 100) return [];
    return [{ code: 'gap-open', entryId, judgeId: null, sheets: own.length, minimum: null }];
  });
}

/** Judges who still have a duty to an entry they must not judge. */
export function conflictsOf({ duties }: RoundWork, blocked: (entryId: string, judgeId: string) => boolean): Blocker[] {
  return duties
    .filter(({ entryId, judgeId }) => blocked(entryId, judgeId))
    .map(({ entryId, judgeId }) => ({ code: 'conflict-open', entryId, judgeId, sheets: null, minimum: null }));
}

/** Sheets that would count though their judge has not said what a relation to the entry means. */
export function undeclaredOf({ duties }: RoundWork): Blocker[] {
  return duties
    .filter(({ sheet, undeclared }) => sheet === 'submitted' && undeclared)
    .map(({ entryId, judgeId }) => ({ code: 'declaration-open', entryId, judgeId, sheets: null, minimum: null }));
}

/** Sheets that count in a closed round although their judge must keep away: found since, or they would not have counted. */
export function conflictsSinceOf(work: RoundWork, blocked: (entryId: string, judgeId: string) => boolean): Blocker[] {
  const counted = work.duties.filter(({ sheet }) => sheet === 'submitted');
  return conflictsOf({ ...work, duties: counted }, blocked).map((one) => ({ ...one, code: 'conflict-since' }));
}

/** A judge's sheet for an entry. */
interface SheetOfDuty {
  entryId: string;
  judgeId: string;
}

/** Paper sheets that were read off and do not count yet, then submitted sheets that a side has yet to sign. */
export function paperworkOf(
  unsettled: readonly SheetOfDuty[],
  unsigned: readonly (SheetOfDuty & { side: SigningSide })[],
): Blocker[] {
  const about = { sheets: null, minimum: null };
  return [
    ...unsettled.map(({ entryId, judgeId }): Blocker => ({ code: 'paper-open', entryId, judgeId, ...about })),
    ...unsigned.map(({ entryId, judgeId, side }): Blocker => ({
      code: `${side}-unsigned`,
      entryId,
      judgeId,
      ...about,
    })),
  ];
}

function submittedOf(duties: readonly WorkedDuty[]): Map<string, WorkedDuty[]> {
  return Map.groupBy(
    duties.filter(({ sheet }) => sheet === 'submitted'),
    ({ entryId }) => entryId,
  );
}
