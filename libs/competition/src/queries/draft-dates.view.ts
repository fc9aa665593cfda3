import { LocalisedView } from './localised.view.js';
import { OpeningFindingView } from './opening.view.js';

/** An edge of a stage on a day on which nobody works. */
export class DayOffView {
  edge: 'start' | 'end';
  day: string;
  /** null: a weekend. */
  holiday: string | null;
}

/** One stage of a draft, as it stands and as a change would leave it. */
export class StageDatesView {
  code: string;
  name: LocalisedView;
  /** Known to the staff alone. */
  internal: boolean;
  /** null: the stage is new. */
  startedBefore: Date | null;
  endedBefore: Date | null;
  /** null: the stage goes, or its dates cannot be counted. */
  startsAt: Date | null;
  endsAt: Date | null;
  daysOff: DayOffView[];
}

/** Every date of a draft, were a change made now. */
export class DatesPreviewView {
  /** The day from which everything counts, YYYY-MM-DD. */
  firstDay: string;
  /** In the order of the plan, those that go last. */
  stages: StageDatesView[];
  /** What is missing or odd in the dates; each also stands in the check before opening. */
  findings: OpeningFindingView[];
  /** Code of the stage whose rule does not hold, so that nothing could be counted; null when all could. */
  broken: string | null;
}
