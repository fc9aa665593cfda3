import type { Localised } from '#kernel';
import type { SlotState } from '../domain/slot.js';
import { StageEntryView } from './session.view.js';
import { TurnClockView } from './stage.view.js';

/** A stage that a judge sits before. */
export class FollowedStageView {
  sessionId: string;
  round: Localised;
  room: number;
  venue: string;
  /** null: nobody has been called yet. */
  entry: StageEntryView | null;
  position: number | null;
  state: SlotState | null;
  clock: TurnClockView | null;
  /** The judge's own duty for the entry on stage; null: none, or the judge is recused. */
  assignmentId: string | null;
}

/** The stages a judge follows now. */
export class FollowView {
  items: FollowedStageView[];
}
