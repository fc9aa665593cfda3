import type { Localised } from '#kernel';
import type { SessionKind } from '../domain/session.js';

/** A sitting in the list of those that may be played. */
export class SittingCardView {
  id: string;
  roundId: string;
  roundName: Localised;
  kind: SessionKind;
  room: number;
  venue: string;
  startsAt: Date;
  turns: number;
  /** How many are behind their teams. */
  over: number;
  /** Somebody is on stage now. */
  onStage: boolean;
}

/** The published sittings of an edition, by time. */
export class SittingsView {
  items: SittingCardView[];
}
