import { type Field, refuse } from '#kernel';
import { type Entry, entryLife, type EntryState } from './entry.js';
import { type Called, callOf } from './materials.js';

type Timed = Pick<Entry, 'state' | 'returnedUntil'>;

/** Opening and closing of registration; the end is exclusive. */
export interface Registration {
  startsAt: Date;
  endsAt: Date;
  /** By when (exclusive) an entry that advanced hands in what its round needs. */
  materialsEndsAt?: Date | null;
}

/** The registration of an edition's calendar; without one it is not open. */
export function registrationOf(milestones: Readonly<Record<string, Registration>>): Registration {
  return milestones.REGISTRATION ?? refuse('conflict', 'registration-not-open');
}

/** What decides how much time one team has. */
type Extendable = Pick<Entry, 'state' | 'stateBefore' | 'extendedUntil' | 'materialsMilestone'>;

/** States in which more time means more time to register; afterwards it is time for later materials. */
const REGISTERING: readonly EntryState[] = ['draft', 'submitted'];

/**
 * The same for one entry: its team may have been given more time, for what it had to do then. Time for the materials of a
 * round does not open registration again, nor lets who left after it closed come back.
 */
export function registrationFor(
  { state, stateBefore, extendedUntil, materialsMilestone }: Extendable,
  milestones: Readonly<Record<string, Registration>>,
): Registration {
  const { startsAt, endsAt: close } = registrationOf(milestones);
  const later = (end: Date) => (extendedUntil !== null && extendedUntil > end ? extendedUntil : end);
  const endsAt = REGISTERING.includes(stateBefore ?? state) ? later(close) : close;
  const materials = milestones[materialsMilestone ?? ''];
  return { startsAt, endsAt, materialsEndsAt: materials ? later(materials.endsAt) : null };
}

/** Refuses before registration opens and from its end on. */
export function assertRegistrationOpen(registration: Registration, now: Date): void {
  if (now < registration.startsAt) refuse('conflict', 'registration-not-open', { opensAt: registration.startsAt });
  if (now >= registration.endsAt) refuse('conflict', 'deadline-passed', { deadline: registration.endsAt });
}

/** Until when the team may change and hand in its entry; null when its state does not let it. */
export function deadlineOf(entry: Timed, registration: Registration): Date | null {
  if (entry.state === 'draft' || entry.state === 'submitted') return registration.endsAt;
  if (entry.state === 'admitted') return registration.materialsEndsAt ?? null;
  return entry.state === 'returned' ? entry.returnedUntil : null;
}

/** Refuses with `entry-frozen` when the state lets nobody edit, with `deadline-passed` when it is too late. */
export function assertEditable(entry: Timed, registration: Registration, now: Date): void {
  const deadline = deadlineOf(entry, registration);
  if (deadline === null) refuse('conflict', 'entry-frozen', { state: entry.state });
  if (now >= deadline) refuse('conflict', 'deadline-passed', { deadline });
}

/** States in which the sealed pledge may still follow what was handed in. */
const SEALED_LATER: readonly Entry['state'][] = ['submitted', 'in_review', 'returned', 'admitted'];

/** Refuses a sealed pledge as any file before the first submit; afterwards with `seal-closed` from `dueAt` on. */
export function assertSealOpen(entry: Timed, registration: Registration, dueAt: Date, now: Date): void {
  if (entry.state === 'draft') return assertEditable(entry, registration, now);
  assertSealable(entry);
  if (now >= dueAt) refuse('conflict', 'seal-closed', { dueAt });
}

/** Refuses with `entry-frozen` where a sealed pledge cannot follow what was handed in, whatever the hour. */
export function assertSealable({ state }: Pick<Entry, 'state'>): void {
  if (!SEALED_LATER.includes(state)) refuse('conflict', 'entry-frozen', { state });
}

type Closing = Called & Pick<Entry, 'returnedFields' | 'revisionNo'>;

/**
 * Refuses with `field-closed` the parts that a correction or a call for materials does not open, and with `field-fixed` the answers
 * that stand since the first submit; `questions` are the form's.
 */
export function assertFieldsOpen(entry: Closing, parts: readonly string[], questions: readonly Field[] = []): void {
  const fixed = fixedFields(entry, questions).filter((key) => parts.includes(key));
  if (fixed.length > 0) refuse('conflict', 'field-fixed', { fixed });
  const open = openParts(entry);
  const closed = open === null ? [] : parts.filter((part) => !open.includes(part));
  if (closed.length > 0) refuse('conflict', 'field-closed', { closed, open });
}

/** The parts that a correction or a call for materials opens; null where everything may be changed. */
export function openParts(entry: Called & Pick<Entry, 'returnedFields'>): readonly string[] | null {
  if (entry.state === 'admitted') return callOf(entry)?.parts ?? [];
  return entry.state === 'returned' && entry.returnedFields.length > 0 ? entry.returnedFields : null;
}

/** The questions whose answers stand since the first submit; what the review returns by name is open again. */
export function fixedFields(entry: Closing, questions: readonly Field[]): string[] {
  if (entry.revisionNo === 0) return [];
  const open = openParts(entry) ?? [];
  const fixed = questions.filter(({ key, frozenAfter }) => frozenAfter === 'submit' && !open.includes(key));
  return fixed.map(({ key }) => key);
}

/** Refuses to change who is in the team when the entry cannot be changed, or its members were not sent back. */
export function assertTeamOpen(entry: Timed & Closing, registration: Registration, now: Date): void {
  assertEditable(entry, registration, now);
  assertFieldsOpen(entry, ['members']);
}

/** Whether who is in the team may be changed at `now`: {@link assertTeamOpen} as a question. */
export function teamOpen(entry: Timed & Closing, registration: Registration, now: Date): boolean {
  const deadline = deadlineOf(entry, registration);
  const asked = openParts(entry)?.includes('members') ?? true;
  return deadline !== null && now < deadline && asked;
}

/** Whether the entry takes part: neither out for good nor withdrawn. */
export function isAlive({ state }: Pick<Entry, 'state'>): boolean {
  return state !== 'refused' && state !== 'withdrawn' && state !== 'disqualified';
}

/** Refuses with `entry-frozen` what only makes sense while the entry takes part. */
export function assertAlive(entry: Pick<Entry, 'state'>): void {
  if (!isAlive(entry)) refuse('conflict', 'entry-frozen', { state: entry.state });
}

/** What a submit is called, by where the entry stands. */
const VERBS = { returned: 'resubmit', admitted: 'complete' } as const;

/** The state a submit leads to: in_review again when correcting, admitted still when completing. `wrong-state`, or `deadline-passed` from the deadline on. */
export function stateAfterSubmit(entry: Timed, registration: Registration, now: Date): EntryState {
  const verb = entry.state === 'returned' || entry.state === 'admitted' ? VERBS[entry.state] : 'submit';
  const next = entryLife.advance(entry.state, verb);
  if (verb === 'submit') assertRegistrationOpen(registration, now);
  assertEditable(entry, registration, now);
  return next;
}
