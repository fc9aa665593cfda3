import type { Order, SessionKind } from '../domain/session.js';
import type { SlotState } from '../domain/slot.js';
import type { LeftAs } from './left.js';

/** An entry as the hall names it. */
export class StageEntryView {
  id: string;
  /** `2024-QX-0123`. */
  number: string;
  title: string;
  organisation: string;
}

/** One entry's turn. */
export class SlotView {
  id: string;
  /** Place in the running order, from 1. */
  position: number;
  block: number;
  fixed: boolean;
  startsAt: Date;
  /** When the questions end. */
  endsAt: Date;
  state: SlotState;
  /** How its entry left the round; null: it is on. */
  leftAs: LeftAs | null;
  entry: StageEntryView;
}

/** A break, after the turn at `after`. */
export class PauseView {
  after: number;
  minutes: number;
  label: string;
  startsAt: Date;
  endsAt: Date;
}

/** One sitting of one room. */
export class StageSessionView {
  id: string;
  kind: SessionKind;
  room: number;
  venue: string;
  startsAt: Date;
  endsAt: Date;
  pitchMinutes: number;
  questionMinutes: number;
  changeoverMinutes: number;
  slots: SlotView[];
  pauses: PauseView[];
}

/** A publication of the schedule. */
export class PublicationView {
  no: number;
  reason: string;
  publishedAt: Date;
  order: Order;
  /** The last draw of the round; null: arranged, or not drawn yet. */
  drawId: string | null;
}

/** The published sittings of a round. */
export class StageSessionsView {
  items: StageSessionView[];
  /** null: nothing is published yet. */
  published: PublicationView | null;
}
