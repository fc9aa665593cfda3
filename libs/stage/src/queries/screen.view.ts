import type { Localised } from '#kernel';
import type { ScreenKind } from '../domain/screen.js';
import type { SlotState } from '../domain/slot.js';
import { RevealStepView } from './reveal.view.js';
import { StageEntryView } from './session.view.js';
import { BellsView, SheetCountView, TurnClockView } from './stage.view.js';

/** The turn on the screen. */
export class ScreenTurnView {
  position: number;
  state: SlotState;
  entry: StageEntryView;
  clock: TurnClockView | null;
  /** null: on a team's phone, in a rehearsal, and of a team that did not come. */
  count: SheetCountView | null;
  /** The entry's result, once the chief judge has released it. */
  shown: string | null;
}

/** The turn that comes next. */
export class NextTurnView {
  position: number;
  entry: StageEntryView;
}

/** Everything a screen without an account shows, and nothing that it does not. */
export class ScreenView {
  kind: ScreenKind;
  /** Teams try the stage: nothing is scored, and the screen says so. */
  rehearsal: boolean;
  edition: Localised;
  round: Localised;
  room: number;
  venue: string;
  bells: BellsView;
  turn: ScreenTurnView | null;
  next: NextTurnView | null;
  /** How many turns there are. */
  turns: number;
  /** The step of a reveal that is on; null: the stage. */
  reveal: RevealStepView | null;
  /** Nothing is to be seen now. */
  dark: boolean;
}
