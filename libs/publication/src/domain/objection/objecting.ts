import { refuse } from '#kernel';
import type { Ground } from './objection.js';

/** Who objects, as they say themselves; `organisation` where a unit does. */
export interface ObjectorName {
  readonly kind: 'person' | 'organisation';
  readonly name: string;
  readonly organisation: string | null;
  readonly email: string | null;
}

/** What somebody objects to, on which ground; `place` null: the list as a whole. */
export interface Complaint {
  readonly place: number | null;
  readonly ground: Ground;
  readonly words: string;
}

/** Pieces of evidence as they were brought. */
interface Brought {
  readonly id: string;
  readonly side: 'objector' | 'seal' | 'team';
}

/** Most files of one objection. */
export const MOST_EVIDENCE = 20;

/**
 * Refuses an objection that is none: without a real name, without a file, a unit's without its name and seal.
 * @throws DomainError invalid `name-needed`, `evidence-needed`, `organisation-needed`, `seal-needed`, `evidence-unknown`
 */
export function checkObjection(who: ObjectorName, wanted: readonly string[], brought: readonly Brought[]): void {
  if (!who.name.trim()) refuseField('name', 'name-needed');
  if (wanted.length > brought.length) refuseField('evidence', 'evidence-unknown');
  if (!brought.some(({ side }) => side === 'objector')) refuseField('evidence', 'evidence-needed');
  if (who.kind !== 'organisation') return;
  if (!who.organisation?.trim()) refuseField('organisation', 'organisation-needed');
  if (!brought.some(({ side }) => side === 'seal')) refuseField('seal', 'seal-needed');
}

/** Objections are made while a notice runs: from its first instant, up to but not at the one at which it closes. */
export function refuseUnlessRunning(
  notice: { readonly startsAt: Date; readonly closesAt: Date; readonly superseded: boolean },
  at: Date,
): void {
  if (at < notice.startsAt) refuse('not-found', 'not-found');
  if (notice.superseded) refuse('conflict', 'notice-superseded');
  if (at >= notice.closesAt) refuse('conflict', 'notice-over', { closedAt: notice.closesAt.toISOString() });
}

/**
 * A line can be objected to until it is valid: what a second notice left as it was, not beyond the close of the first.
 * @throws DomainError `line-unknown`, `line-settled`
 */
export function refuseUnlessOpen(line: { readonly validFrom: Date } | undefined, at: Date): void {
  if (!line) refuse('invalid', 'line-unknown');
  if (at >= line.validFrom) refuse('conflict', 'line-settled', { closedAt: line.validFrom.toISOString() });
}

function refuseField(path: string, code: ObjectionFault): never {
  refuse('invalid', code, { fields: [{ path, code }] });
}

type ObjectionFault = 'name-needed' | 'evidence-needed' | 'organisation-needed' | 'seal-needed' | 'evidence-unknown';

/** What a number is proven for: to object to a notice, or to read what became of one's objection. */
export const purposeOf = {
  notice: (id: string): string => `notice:${id}`,
  objection: (id: string): string => `objection:${id}`,
};

/** The number of an objection as people read it: `2024-QX-Y0003`. */
export function receiptOf({ numberPrefix }: { readonly numberPrefix: string }, no: number): string {
  return `${numberPrefix}Y${String(no).padStart(4, '0')}`;
}
