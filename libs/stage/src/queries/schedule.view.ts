import type { WarningCode } from '../domain/capacity.js';
import type { Order, SessionKind } from '../domain/session.js';
import { BellsView } from './stage.view.js';
import { PauseView, PublicationView, StageEntryView } from './session.view.js';

/** A turn as it is planned. */
export class PlannedSlotView {
  position: number;
  block: number;
  fixed: boolean;
  startsAt: Date;
  endsAt: Date;
  entry: StageEntryView;
}

/** A sitting as it is planned. */
export class PlannedSessionView {
  id: string;
  kind: SessionKind;
  room: number;
  venue: string;
  startsAt: Date;
  endsAt: Date;
  pitchMinutes: number;
  questionMinutes: number;
  changeoverMinutes: number;
  slots: PlannedSlotView[];
  pauses: PauseView[];
}

/** An entry of the round that has no turn before the jury yet; `room` as dealt, null where none is. */
export class UnplacedView {
  entry: StageEntryView;
  room: number | null;
}

/** Something that is possible and should be looked at. */
export class WarningView {
  code: WarningCode;
  sessionId: string;
  /** The other sitting, where two meet; it may be another round's. */
  otherId: string | null;
  judge: string | null;
  /** Of an entry. */
  number: string | null;
  /** Turns, or minutes. */
  count: number | null;
}

/** How the edition wants the round to be held. */
export class StageRuleView {
  pitchMinutes: number;
  questionMinutes: number;
  changeoverMinutes: number;
  judgeDayLimit: number;
  sessionMinutes: number;
  spareRecusals: boolean;
  bells: BellsView;
}

/** What the reader may do now. */
export class ScheduleCanView {
  plan: boolean;
  publish: boolean;
}

/** The plan of a round's sittings as people work on it. */
export class ScheduleView {
  roundId: string;
  editionId: string;
  /** 0: nothing is planned yet. */
  version: number;
  order: Order;
  rooms: number;
  sessions: PlannedSessionView[];
  unplaced: UnplacedView[];
  warnings: WarningView[];
  rule: StageRuleView;
  published: PublicationView | null;
  /** Whether the plan differs from what is published. */
  changed: boolean;
  can: ScheduleCanView;
}
