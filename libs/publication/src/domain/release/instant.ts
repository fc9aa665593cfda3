import { refuse } from '#kernel';

/** Seconds before its instant from which on a release is left alone: whoever reads it then reads what was announced. */
const LAST_CALL = 5;

/** Seconds before its instant between which the portal may hold it back: earlier, people can; later, it might have been read. */
const [FIRST_HOLD, LAST_HOLD] = [120, 1];

/** How a release stands at an instant. */
export type ReleaseState = 'prepared' | 'scheduled' | 'public' | 'dropped';

/** What decides how a release stands. */
export interface ReleaseTimes {
  readonly publishedAt: Date | null;
  readonly droppedAt: Date | null;
}

/** Whether it is public follows from its instant and the clock alone: it is so from its instant on (inclusive). */
export function releaseState({ publishedAt, droppedAt }: ReleaseTimes, at: Date): ReleaseState {
  if (droppedAt) return 'dropped';
  if (publishedAt === null) return 'prepared';
  return publishedAt <= at ? 'public' : 'scheduled';
}

/**
 * The instant at which a release becomes public.
 * @param wanted null: now
 * @throws `release-instant-past` for one that is over, or too near to be sure of
 */
export function instantFor(wanted: Date | null, at: Date): Date {
  if (wanted === null) return at;
  if (wanted.getTime() < at.getTime() + LAST_CALL * 1000) refuse('invalid', 'release-instant-past');
  return wanted;
}

/**
 * @throws `release-public` once it is, `release-imminent` in the last seconds before, `release-gone` when it was dropped
 */
export function refuseUnlessOpen(release: ReleaseTimes, at: Date): void {
  const state = releaseState(release, at);
  if (state === 'dropped') refuse('conflict', 'release-gone');
  if (state === 'public') refuse('conflict', 'release-public');
  const left = (release.publishedAt?.getTime() ?? Infinity) - at.getTime();
  if (left < LAST_CALL * 1000) refuse('conflict', 'release-imminent');
}

/** Whether a release is about to become public, and can still be kept without anybody having read it. */
export function canBeHeldBack({ publishedAt, droppedAt }: ReleaseTimes, at: Date): boolean {
  if (droppedAt !== null || publishedAt === null) return false;
  const left = (publishedAt.getTime() - at.getTime()) / 1000;
  return left >= LAST_HOLD && left <= FIRST_HOLD;
}
