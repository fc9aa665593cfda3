import type { SlotFormat } from './session.js';
import { isOnStage } from './slot.js';
import type { Turn } from './turn-clock.js';

/**
 * How far a stage is behind its schedule, as facts: `behindMs`, and as long as nobody moves on, from `growsFrom` by one
 * second a second more. Whoever shows it counts by the server's time; a stage that is early is not behind.
 */
export interface Lag {
  behindMs: number;
  growsFrom: Date;
}

/** A turn with the instant at which it was to begin. */
export interface PlannedTurn extends Turn {
  startsAt: Date;
}

const MINUTE = 60_000;

/**
 * The lag of a sitting: of the turn on stage, by when it will be over if it takes the time it is allowed; between turns, by
 * when the next was to begin. null: nobody is on stage and nobody waits.
 */
export function lagOf(
  { current, next }: { current: PlannedTurn | null; next: Pick<PlannedTurn, 'startsAt'> | null },
  format: SlotFormat,
): Lag | null {
  if (current && isOnStage(current.state)) return lagOn(current, format);
  return next && { behindMs: 0, growsFrom: next.startsAt };
}

function lagOn({ startsAt, clock }: PlannedTurn, { pitchMinutes, questionMinutes }: SlotFormat): Lag {
  const planned = startsAt.getTime() + (pitchMinutes + questionMinutes) * MINUTE;
  if (!clock) return { behindMs: 0, growsFrom: startsAt };
  const after = clock.phase === 'pitch' ? questionMinutes * MINUTE : 0;
  const left = Math.max(0, clock.allowedMs - clock.spentMs);
  if (!clock.runningSince) return { behindMs: 0, growsFrom: new Date(planned - after - left) };
  const out = clock.runningSince.getTime() + left;
  const late = out + after - planned;
  return { behindMs: Math.max(0, late), growsFrom: new Date(out + Math.max(0, -late)) };
}

/** Milliseconds behind at an instant. */
export function behindAt({ behindMs, growsFrom }: Lag, at: Date): number {
  return behindMs + Math.max(0, at.getTime() - growsFrom.getTime());
}
