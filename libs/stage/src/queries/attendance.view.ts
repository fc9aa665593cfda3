import type { Way } from '../domain/attendance.js';
import type { SessionKind } from '../domain/session.js';

export class CheckedInView {
  id: string;
  at: Date;
  how: Way;
}

/** Somebody expected at a sitting: a team by its entry, or a judge. */
export class AttendeeView {
  kind: 'entry' | 'judge';
  id: string;
  /** Of an entry. */
  number: string | null;
  /** Of an entry, in the running order. */
  position: number | null;
  startsAt: Date | null;
  /** The entry's title, or the judge's name. */
  name: string;
  organisation: string;
  /** null: not yet. */
  checkIn: CheckedInView | null;
}

/** Who has come to a sitting and who is missing. */
export class AttendanceView {
  sessionId: string;
  kind: SessionKind;
  room: number;
  venue: string;
  startsAt: Date;
  /** Teams in running order, then judges by name. */
  items: AttendeeView[];
  missing: number;
  can: { checkIn: boolean };
}

/** The answer to a check-in. */
export class CheckInOutcomeView {
  attendee: AttendeeView;
  /** Whether they were there already. */
  again: boolean;
}

/** A code to show at the door; the portal keeps its hash alone. */
export class PassView {
  /** What the QR code says. */
  text: string;
}
