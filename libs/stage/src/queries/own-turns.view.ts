import type { SessionKind } from '../domain/session.js';
import type { LeftAs } from './left.js';

/** Somebody of the team. */
export class TeamMemberView {
  id: string;
  name: string;
}

/** A value of a running draw that the team gives. */
export class AwaitedValueView {
  drawId: string;
  position: number;
  state: 'seal' | 'open' | 'wait';
  /** The organiser typed it in for the team. */
  typedIn: boolean;
  /** The member whom the lead named to give it; null: nobody but the lead. */
  giverId: string | null;
  /** Whom the lead may name. */
  members: TeamMemberView[];
  can: { give: boolean; name: boolean };
}

/** One turn of an entry, as its team sees it. */
export class OwnTurnView {
  roundId: string;
  round: { 'zh-CN': string; en: string };
  sessionId: string;
  kind: SessionKind;
  room: number;
  /** Rooms of the round; one: its number says nothing. */
  rooms: number;
  venue: string;
  sessionStartsAt: Date;
  sessionEndsAt: Date;
  /** null: the order is still to be drawn. */
  position: number | null;
  startsAt: Date | null;
  endsAt: Date | null;
  /** How many are on in this sitting. */
  turns: number;
  drawId: string | null;
  /** Why this turn changed last; empty: it never did, or by the draw. */
  reason: string;
  /** Counts the publications of the schedule. */
  publicationNo: number;
  /** Rises with every change of this turn. */
  changeNo: number;
  changedAt: Date;
  /** The team was called and not there; it may still be called. */
  absent: boolean;
  /** The entry is on no more; null: it is. */
  leftAs: LeftAs | null;
}

export class OwnTurnsView {
  entryId: string;
  items: OwnTurnView[];
  values: AwaitedValueView[];
  can: { pass: boolean };
}
