import type { Localised } from '#kernel';
import type { RevealState } from '../domain/reveal.js';
import type { ScreenKind } from '../domain/screen.js';
import type { SessionKind } from '../domain/session.js';
import type { SlotState, SlotVerb } from '../domain/slot.js';
import type { Phase } from '../domain/turn-clock.js';
import type { LeftAs } from './left.js';
import { StageEntryView } from './session.view.js';

/** A clock as facts: whoever shows it counts by the server's time. Left = allowed − spent − (now − running since). */
export class TurnClockView {
  phase: Phase;
  allowedMs: number;
  spentMs: number;
  /** null: it stands still. */
  runningSince: Date | null;
}

/** How many sheets are in, of how many; never what they say. */
export class SheetCountView {
  submitted: number;
  of: number;
}

/** Seconds before the end of each part at which bells ring. */
export class BellsView {
  pitch: number[];
  questions: number[];
}

/** A released result of an entry. */
export class TurnReleaseView {
  id: string;
  shown: string;
  /** Sheets behind it have been voided since: it is withdrawn and released again before the round closes. */
  outdated: boolean;
}

/** A result that was let out and taken back. */
export class EarlierReleaseView {
  /** null: the whole round's. */
  shown: string | null;
  releasedAt: Date;
  withdrawnAt: Date;
  reason: string;
}

/** How an entry left. */
export class TurnLeftView {
  as: LeftAs;
  /** null: not said. */
  reason: string | null;
  /** Whether the turns after it have moved up. */
  closed: boolean;
}

/** One turn as the stage manager sees it. */
export class ConsoleTurnView {
  id: string;
  position: number;
  startsAt: Date;
  state: SlotState;
  entry: StageEntryView;
  clock: TurnClockView | null;
  /** null: its team was called and did not come. */
  count: SheetCountView | null;
  release: TurnReleaseView | null;
  /** Releases of it that were taken back, the first one first. */
  earlier: EarlierReleaseView[];
  /** What may be done with it now, by its state. */
  verbs: SlotVerb[];
  /** Whether a step can be taken back. */
  back: boolean;
  /** Its entry is on no more, and why; null: it is. */
  left: TurnLeftView | null;
}

/** A screen that shows the sitting. */
export class ScreenCardView {
  id: string;
  kind: ScreenKind;
  name: string;
  madeAt: Date;
}

/** How far the stage is behind: `behindMs`, and from `growsFrom` on a second a second more until somebody moves on. */
export class LagView {
  behindMs: number;
  growsFrom: Date;
  /** Minutes behind that are nobody's worry. */
  bufferMinutes: number;
}

/** What the reader may do on this stage. */
export class ConsoleCanView {
  run: boolean;
  openScreens: boolean;
  release: boolean;
  withdraw: boolean;
  readReveal: boolean;
  /** What the round comes to up to now, which judging shows. */
  watchStandings: boolean;
}

/** A sitting for whoever runs it or watches it being run. */
export class ConsoleView {
  id: string;
  roundId: string;
  editionId: string;
  roundName: Localised;
  roundState: string;
  /** The round's own release; null: its result is not out. */
  roundReleaseId: string | null;
  /** Releases of the round's result that were taken back. */
  earlier: EarlierReleaseView[];
  kind: SessionKind;
  room: number;
  venue: string;
  startsAt: Date;
  pitchMinutes: number;
  questionMinutes: number;
  /** Every write names it. */
  version: number;
  bells: BellsView;
  currentId: string | null;
  nextId: string | null;
  /** null: a rehearsal, or all turns are over. */
  lag: LagView | null;
  turns: ConsoleTurnView[];
  screens: ScreenCardView[];
  reveal: RevealState | null;
  can: ConsoleCanView;
}
