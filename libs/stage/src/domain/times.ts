import type { Pause, SlotFormat } from './session.js';

const MINUTE = 60_000;

interface Sitting extends SlotFormat {
  startsAt: Date | string;
  slots: readonly unknown[];
  pauses: readonly Pause[];
}

/** From when to when. */
export interface Span {
  startsAt: Date;
  endsAt: Date;
}

/** When everything of a sitting happens. */
export interface Timetable extends Span {
  /** Pitch and questions of each turn, in the order of turns; the changeover comes after. */
  slots: Span[];
  /** In the order of `pauses`. */
  pauses: Span[];
}

/**
 * The timetable of a sitting: turn after turn from its start, a changeover after each, and each pause after the
 * changeover of the turn before it. The sitting ends with its last turn or pause.
 */
export function timetableOf(sitting: Sitting): Timetable {
  const start = new Date(sitting.startsAt).getTime();
  const turn = (sitting.pitchMinutes + sitting.questionMinutes) * MINUTE;
  const step = turn + sitting.changeoverMinutes * MINUTE;
  const paused = (before: (after: number) => boolean) =>
    sitting.pauses.reduce((sum, { after, minutes }) => sum + (before(after) ? minutes * MINUTE : 0), 0);
  const slots = sitting.slots.map((_, at) => span(start + at * step + paused((after) => after <= at), turn));
  const pauses = sitting.pauses.map(({ after, minutes }) =>
    span(start + after * step + paused((other) => other < after), minutes * MINUTE),
  );
  const ends = [...slots, ...pauses].map(({ endsAt }) => endsAt.getTime());
  return { startsAt: new Date(start), endsAt: new Date(Math.max(start, ...ends)), slots, pauses };
}

function span(from: number, length: number): Span {
  return { startsAt: new Date(from), endsAt: new Date(from + length) };
}
