import { refuse, shanghaiDate, shanghaiInstant, type WorkingCalendar } from '#kernel';
import { type EntryRules, fieldsOf } from './completeness.js';
import type { Entry } from './entry.js';

/** What the formal review can decide, and what the clock decides alone. */
export const VERDICTS = ['admit', 'return', 'refuse', 'lapse', 'disqualify'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The journal's word for each verdict. */
export const LINE = {
  admit: 'entry.admitted',
  return: 'entry.returned',
  refuse: 'entry.refused',
  lapse: 'entry.refused',
  disqualify: 'entry.disqualified',
} as const satisfies Record<Verdict, string>;

/** One answered question of the checklist. */
export interface CheckedItem {
  code: string;
  ok: boolean;
  note: string;
  /** Codes of the plan's reasons that were given to the team. */
  reasons?: string[];
}

/** A decision as it is kept. */
export interface Decision {
  id: string;
  entryId: string;
  verdict: Verdict;
  /** Of the revision that was looked at. */
  revisionNo: number;
  checklist: CheckedItem[];
  reason: string;
  /** What may be corrected; empty: everything. */
  fields: string[];
  dueAt: Date | null;
  /** Null when the clock decided. */
  decidedBy: string | null;
  decidedAt: Date;
}

/** A decision as it is asked for; `reason` is for the team. */
export interface Judgement {
  verdict: 'admit' | 'return' | 'refuse';
  checklist: readonly CheckedItem[];
  reason: string;
}

/**
 * Refuses a decision that its checklist does not carry: every question answered exactly once, all of them with yes
 * when admitting, a reason for the team when not, and at most one round of corrections.
 */
export function assertJudgement(
  judgement: Judgement,
  questions: readonly { code: string }[],
  entry: Pick<Entry, 'returnedAt'>,
): void {
  const { verdict, checklist, reason } = judgement;
  assertAnswered(checklist, questions);
  const failed = checklist.filter((item) => !item.ok).map((item) => item.code);
  if (verdict === 'admit' && failed.length > 0) refuse('invalid', 'checklist-not-passed', { failed });
  if (verdict !== 'admit' && reason.trim() === '') refuse('invalid', 'reason-missing');
  if (verdict === 'return' && entry.returnedAt !== null) refuse('conflict', 'already-returned');
}

function assertAnswered(checklist: readonly CheckedItem[], questions: readonly { code: string }[]): void {
  const times = (code: string) => checklist.filter((item) => item.code === code).length;
  const open = questions.filter(({ code }) => times(code) !== 1).map(({ code }) => code);
  const unknown = checklist.filter((item) => !questions.some(({ code }) => code === item.code)).map(({ code }) => code);
  if (open.length > 0 || unknown.length > 0) refuse('invalid', 'checklist-incomplete', { open, unknown });
}

/**
 * Until when a correction is due: the end of the last of `days` working days after the day of `at`, in Shanghai. A year
 * whose calendar is not loaded is refused with `calendar-missing`: no day of it can be promised.
 */
export function dueAtOf(at: Date, days: number, calendar: WorkingCalendar): Date {
  const from = shanghaiDate(at);
  const due = calendar.addWorkingDays(from, days);
  const missing = [...new Set([from, due].map((day) => Number(day.slice(0, 4))))].filter(
    (year) => !calendar.knownYear(year),
  );
  if (missing.length > 0) refuse('conflict', 'calendar-missing', { year: missing[0] });
  return shanghaiInstant(due, '24:00');
}

/** What of these parts an entry has: a checklist may name questions that an older form did not ask. */
export function correctable(rules: EntryRules, fields: readonly string[]): string[] {
  const known = partsOf(rules);
  return fields.filter((field) => known.has(field));
}

/** Refuses with `fields-unknown` to ask for a correction of something an entry does not have. */
export function assertCorrectable(rules: EntryRules, fields: readonly string[]): void {
  const known = partsOf(rules);
  const unknown = fields.filter((field) => !known.has(field));
  if (unknown.length > 0) refuse('invalid', 'fields-unknown', { unknown });
}

function partsOf(rules: EntryRules): Set<string> {
  return new Set([
    ...['title', 'track', 'division', 'organisation', 'members'],
    ...fieldsOf(rules).map(({ key }) => key),
    ...rules.documents.map(({ code }) => `documents.${code}`),
  ]);
}
