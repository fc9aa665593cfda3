import type { Duty } from '../api/my-assignments.js';
import { median } from './marks.js';

/** A first guess of what reading and scoring one entry takes, where the round's rule says nothing. */
const MINUTES_EACH = 15;
/**
 * A longer gap between two submits was a break, a shorter one no reading (sheets that had waited for the network arrive at
 * once); and so many gaps make a pace.
 */
const PACE = { most: 90, least: 2, gaps: 3 };

/** What one entry takes in minutes: the judge's own pace once there is one, else the round's rule. */
export function minutesEach(duties: readonly Duty[]): { minutes: number; own: boolean } {
  const ends = duties.flatMap(({ submittedAt }) => (submittedAt ? [new Date(submittedAt).getTime()] : []));
  const sorted = ends.toSorted((a, b) => a - b);
  const gaps = sorted.slice(1).map((end, index) => (end - sorted[index]!) / 60_000);
  const worked = gaps.filter((gap) => gap >= PACE.least && gap <= PACE.most);
  if (worked.length >= PACE.gaps) return { minutes: Math.max(1, Math.round(median(worked))), own: true };
  return { minutes: duties[0]?.round.minutesEach ?? MINUTES_EACH, own: false };
}

/** Which sheets of a list are shown. */
export const SHOWN = ['all', 'waiting', 'draft', 'submitted'] as const;
export type Shown = (typeof SHOWN)[number];

/** The duties of a kind. */
export function shownOf(duties: readonly Duty[], shown: Shown): Duty[] {
  return duties.filter((duty) => shown === 'all' || (shown === 'waiting' ? isWaiting(duty) : duty.sheet === shown));
}

/** Where the judge was: the sheet last written on that still waits, else the first that does. */
export function placeLeft(duties: readonly Duty[]): Duty | undefined {
  const begun = duties.filter((duty) => isWaiting(duty) && duty.savedAt !== null);
  const [last] = begun.toSorted((a, b) => Date.parse(b.savedAt ?? '') - Date.parse(a.savedAt ?? ''));
  return last ?? nextDuty(duties, null);
}

/** Whether a duty still waits for its sheet. */
export const isWaiting = ({ sheet, round }: Duty): boolean => sheet !== 'submitted' && round.state === 'open';

/** The duties of each round, rounds and duties in the order the server gives. */
export function byRound(duties: readonly Duty[]): { round: Duty['round']; duties: Duty[] }[] {
  const rounds = new Map<string, { round: Duty['round']; duties: Duty[] }>();
  for (const duty of duties) {
    const known = rounds.get(duty.round.id) ?? { round: duty.round, duties: [] };
    known.duties.push(duty);
    rounds.set(duty.round.id, known);
  }
  return [...rounds.values()];
}

/** The next entry to judge after this one: further down the list first, then what was skipped above. */
export function nextDuty(duties: readonly Duty[], after: string | null): Duty | undefined {
  const at = duties.findIndex(({ id }) => id === after);
  return [...duties.slice(at + 1), ...duties.slice(0, Math.max(0, at))].find(isWaiting);
}
