import { RoundListCountView } from './round.view.js';

/** A number of an entry by the code of what it measures: a criterion, or a step of the tie ladder. */
export class MeasureView {
  code: string;
  /** null: this entry has no such number. */
  value: string | null;
}

/** One line of the standings. */
export class StandingView {
  entryId: string;
  number: string;
  title: string;
  organisationName: string;
  track: string;
  division: string;
  listKey: string;
  /** null: no result. */
  rank: number | null;
  /** An exact fraction such as `1723/20`. */
  exact: string | null;
  shown: string | null;
  /** Two more digits, where an equal shown value has another rank. */
  detail: string | null;
  /** The step of the tie ladder that told this entry apart. */
  decidedBy: string | null;
  /** Too few sheets to drop the highest and the lowest. */
  untrimmed: boolean;
  sheets: number;
  /** Means of the criteria. */
  criteria: MeasureView[];
  /** What the tie ladder compared. */
  keys: MeasureView[];
  state: 'entered' | 'scored' | 'advanced' | 'waitlisted' | 'eliminated' | 'left';
}

/** The standings of a closed round, list by list. */
export class StandingsView {
  items: StandingView[];
  lists: RoundListCountView[];
  total: number;
  page: number;
  pageSize: number;
}
