import type { Seat } from '#kernel';
import { isStaffRole } from './seat.js';

/** What a session still owes: nothing, to set the factor up, to give a code; or that it has given one. */
export type FactorState = 'not-needed' | 'enrol' | 'code' | 'passed';

/** Seconds of one TOTP step (RFC 6238 §5.2). */
export const STEP_SECONDS = 30;

/** How far a device's clock may be off. */
export const DRIFT_SECONDS = 30;

/** Wrong codes in a row after which no code is looked at for a while. */
export const FACTOR_TRIES = 5;

/** How long that while is. */
export const FACTOR_BLOCK_MINUTES = 15;

/** Minutes in which a code counts as just given: long enough to replace the factor, no longer. */
export const FRESH_MINUTES = 10;

/** Who has enrolled must give the code in every session; who holds a staff seat must enrol. */
export function factorState(session: { strong: boolean; enrolled: boolean; seats: readonly Seat[] }): FactorState {
  if (session.strong) return 'passed';
  if (session.enrolled) return 'code';
  return session.seats.some((seat) => isStaffRole(seat.role)) ? 'enrol' : 'not-needed';
}

/** Whether the session may do everything its seats allow. */
export function isOpen(state: FactorState): boolean {
  return state === 'not-needed' || state === 'passed';
}
