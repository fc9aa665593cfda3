/** What a sitting is for: the jury judges, or teams try the stage. */
export const SESSION_KINDS = ['judging', 'rehearsal'] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];

/** How long one turn takes, in minutes: the pitch, the jury's questions, and what the next team needs to set up. */
export interface SlotFormat {
  pitchMinutes: number;
  questionMinutes: number;
  changeoverMinutes: number;
}

/** The usual turn, 8 + 5 + 2, where nothing else is planned. */
export const USUAL_FORMAT: SlotFormat = { pitchMinutes: 8, questionMinutes: 5, changeoverMinutes: 2 };

/** A break of a sitting: after how many turns it comes, and how long it lasts. */
export interface Pause {
  after: number;
  minutes: number;
  label: string;
}

/** One entry's turn as it is planned. A draw of the order changes entries of the same block alone, and never a fixed one. */
export interface PlannedSlot {
  entryId: string;
  /** From 1; does not fall along the sitting. */
  block: number;
  fixed: boolean;
}

/** One sitting of one room of a round as it is planned. Instants are ISO texts, for it is kept as a document. */
export interface PlannedSession extends SlotFormat {
  id: string;
  kind: SessionKind;
  room: number;
  venue: string;
  startsAt: string;
  slots: PlannedSlot[];
  pauses: Pause[];
}

/** Whether the order of turns is drawn by lot, or stands as it was arranged. */
export const ORDERS = ['arranged', 'drawn'] as const;
export type Order = (typeof ORDERS)[number];

/** The whole plan of a round: its sittings, and how their order comes about. */
export interface SchedulePlan {
  order: Order;
  sessions: PlannedSession[];
}
