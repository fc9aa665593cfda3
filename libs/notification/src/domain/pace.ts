import { addDays, shanghaiDate, shanghaiInstant } from '#kernel';

/** How somebody wants to be written to: every message at once, or one mail a day for what can wait. */
export type Preference = 'at-once' | 'daily';

/**
 * How a message bears waiting. `urgent`: never (a code, a deadline). `usual`: only for readers who chose one mail a day.
 * `chatty`: it is one of several that tend to come together, so it waits a few minutes for the others.
 */
export type Pace = 'urgent' | 'usual' | 'chatty';

/** How long a chatty message waits for others. */
const BUNDLE_MINUTES = 10;
const DAILY_AT = '08:00';

/**
 * When a message may leave; null: now.
 * @param open when the reader's other waiting messages leave, if there are any
 */
export function dueAtOf(pace: Pace, preference: Preference, at: Date, open: Date | null): Date | null {
  if (pace === 'urgent' || (pace === 'usual' && preference === 'at-once')) return null;
  if (preference === 'daily') return nextMorning(at);
  return open ?? new Date(at.getTime() + BUNDLE_MINUTES * 60_000);
}

/** The next 08:00 in Shanghai after `at`. */
function nextMorning(at: Date): Date {
  const today = shanghaiInstant(shanghaiDate(at), DAILY_AT);
  return today > at ? today : shanghaiInstant(addDays(shanghaiDate(at), 1), DAILY_AT);
}
