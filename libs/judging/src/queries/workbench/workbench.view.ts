import { AssignmentOutcomeView } from '../round.view.js';

/** At least so many judges of some kinds. */
export class SeatSettingView {
  kinds: ('clinical' | 'academic' | 'capital' | 'industry' | 'registration_ip')[];
  atLeast: number;
}

/** By what a draft is worked out. */
export class DraftSettingsView {
  /** null: everybody of the room reads everything. */
  judgesPerEntry: number | null;
  seats: SeatSettingView[];
  leastLoad: number;
  mostLoad: number;
  /** Percent of the best possible that the worst-served entry reaches at least. */
  floorPercent: number;
  /** A judge's t-th entry costs this times 2t − 1. */
  loadPrice: number;
  /** Percent: how probable a pair may be at most. */
  capPercent: number;
  organisationCap: number | null;
  /** What an answer that a judge still owes about an entry costs. */
  owedPrice: number;
  /** Groups of judges who share no entry are joined. */
  anchors: boolean;
  /** What earlier rounds count for. */
  history: 'ignore' | 'fresh' | 'again';
  /** What is in force stays, and only its free seats are filled. */
  kept?: boolean;
}

/** How far a search is. */
export class DraftProgressView {
  stage: 'shortage' | 'floor' | 'affinity' | 'integer' | 'lottery';
  round: number;
  columns: number;
  objective: number;
}

/** Why there is no assignment: the code of a refusal, with what fills its text. */
export class DraftRefusalView {
  code: string;
  details: object;
}

/** A hard rule that is broken, and where. */
export class DraftFaultView {
  code: 'unknown' | 'conflict' | 'room' | 'overload' | 'short' | 'seat' | 'organisation';
  entryId: string | null;
  judgeId: string | null;
}

/** Changes by hand that were confirmed together. */
export class ChangeBatchView {
  at: string;
  byName: string;
  count: number;
}

/** An attempt at a round's assignment, beside the one in force. */
export class AssignmentDraftView {
  id: string;
  state: 'running' | 'failed' | 'ready';
  settings: DraftSettingsView;
  seed: string;
  begunAt: Date;
  begunByName: string;
  endedAt: Date | null;
  progress: DraftProgressView | null;
  refusal: DraftRefusalView | null;
  inputsHash: string | null;
  /** Entries, panel, conflicts or plan have changed since: it cannot be published any more. */
  overtaken: boolean;
  outcome: AssignmentOutcomeView | null;
  /** Algebraic connectivity of the judges: 0 in several parts. */
  lambda2: number | null;
  /** Parts of the graph of judges and entries, with joined groups and changes by hand. */
  components: number | null;
  /** Pairs looked at, conflicts known, and pairs in conflict. */
  pairs: number;
  conflictsKnown: number;
  violations: number;
  faults: DraftFaultView[];
  /** Pairs that only join groups. */
  anchors: number;
  changes: ChangeBatchView[];
}

/** A judge of the panel, with what they read today and by the draft. */
export class WorkbenchJudgeView {
  judgeId: string;
  name: string;
  kind: 'clinical' | 'academic' | 'capital' | 'industry' | 'registration_ip';
  organisationName: string;
  room: number | null;
  limit: number;
  days: number;
  daysAway: number;
  before: number;
  after: number;
}

/** An entry, with who reads it: places in `judges`. */
export class WorkbenchEntryView {
  entryId: string;
  number: string;
  title: string;
  track: string;
  before: number[];
  after: number[];
  /** Who could take one more seat, best first. */
  alternates: number[];
  /** Put in by hand to stay. */
  pinned: number[];
  /** Put in to join groups. */
  anchors: number[];
  /** Total affinity of its judges by the draft. */
  affinity: number;
}

/** What the reader may do now. */
export class WorkbenchCanView {
  draft: boolean;
  publish: boolean;
  /** Somebody else publishes: the plan asks for a second person. */
  publishElse: boolean;
  undo: boolean;
  copy: boolean;
  /** Seats of what is in force are free, and a draft may fill them alone. */
  repair: boolean;
}

/** A round's assignment, and the draft beside it. */
export class WorkbenchView {
  roundId: string;
  /** What the plan says. */
  planned: DraftSettingsView;
  /** The worst-served entry's share, seats and loads of the plan bind a draft: it may be stricter, not laxer. */
  draft: AssignmentDraftView | null;
  /** Seats in force whose judge has left or must keep away by now. */
  vacancies: number;
  judges: WorkbenchJudgeView[];
  entries: WorkbenchEntryView[];
  can: WorkbenchCanView;
}

/** A draft that was begun. */
export class BegunDraftView {
  id: string;
}
