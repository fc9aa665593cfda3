import type { Role, Seat } from '#kernel';
import { isStaffRole } from './seat.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** After this, a session ends however busy it is. */
export const ABSOLUTE_MS = 12 * HOUR;

/** `last_seen_at` is written at most this often. */
export const TOUCH_MS = MINUTE;

/** How long a session may lie idle: 30 minutes with a staff seat, 12 hours for judges, 3 hours for everybody else. */
export function idleMs(seats: readonly Seat[]): number {
  const has = (test: (role: Role) => boolean) => seats.some((seat) => test(seat.role));
  if (has(isStaffRole)) return 30 * MINUTE;
  return has((role) => role === 'judge' || role === 'panel-chair') ? 12 * HOUR : 3 * HOUR;
}

/** Whether a session is alive at the instant `at`, all by the database's own clock (never the demo's). */
export function isAlive(session: { createdAt: Date; lastSeenAt: Date }, seats: readonly Seat[], at: Date): boolean {
  const age = at.getTime() - session.createdAt.getTime();
  const idle = at.getTime() - session.lastSeenAt.getTime();
  return age < ABSOLUTE_MS && idle < idleMs(seats);
}
