/** One line of a list of entries: the last revision for staff, the draft for its own team. */
export class EntryCardView {
  id: string;
  number: string | null;
  state: 'draft' | 'submitted' | 'in_review' | 'returned' | 'admitted' | 'refused' | 'withdrawn' | 'disqualified';
  title: string;
  track: string;
  division: string;
  organisationName: string | null;
  leadName: string;
  eligibility: 'eligible' | 'needs-proof' | 'needs-partner' | null;
  revisionNo: number;
  submittedAt: Date | null;
  returnedUntil: Date | null;
  /** Until when a submit that was pressed in time waits for its files; null: none waits now. */
  waitsUntil: Date | null;
}

/** How many entries of the filters stand in each state. */
export class StateCountView {
  state: 'submitted' | 'in_review' | 'returned' | 'admitted' | 'refused' | 'withdrawn' | 'disqualified';
  count: number;
}

/** An entry in its team's list. */
export class OwnEntryView extends EntryCardView {
  /** Until when (exclusive) a team that advanced hands in what its round needs; null where it was not called. */
  materialsUntil: Date | null;
  /** Whether it has submitted since it was called. */
  materialsHandedIn: boolean;
}

/** The entries one person belongs to in an edition; withdrawn ones included. */
export class OwnEntriesView {
  items: OwnEntryView[];
  total: number;
  page: number;
  pageSize: number;
}
