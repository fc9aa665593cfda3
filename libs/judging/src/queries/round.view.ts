/** A text in every language of the product. */
export class LocalisedView {
  'zh-CN': string;
  en: string;
}

/** How much of a round's work is done; never a value of a sheet. */
export class RoundProgressView {
  entries: number;
  judges: number;
  assignments: number;
  submitted: number;
  /** Seats a judge has left and nobody has taken. */
  vacancies: number;
}

/** A list of a round: ranks and places to advance count within it. */
export class RoundListCountView {
  key: string;
  entries: number;
  /** How many of the list go on; null in the last round. */
  seats: number | null;
}

/** Why something does not hold a round up, and who said so. */
export class ExcuseView {
  reason: string;
  by: string;
  at: Date;
}

/** One thing that stands in the way of closing. */
export class BlockerView {
  /** Names it when it is excused. */
  key: string;
  code:
    | 'sheet-missing'
    | 'draft-open'
    | 'below-minimum'
    | 'conflict-open'
    | 'declaration-open'
    | 'gap-open'
    | 'paper-open'
    | 'judge-unsigned'
    | 'scorekeeper-unsigned'
    | 'tie-open'
    | 'release-differs'
    | 'conflict-since';
  entryId: string;
  number: string;
  title: string;
  judgeId: string | null;
  judgeName: string | null;
  /** Submitted sheets, where there are fewer than `minimum`. */
  sheets: number | null;
  minimum: number | null;
  /** Whether somebody may answer for it; what is not must be set right. */
  excusable: boolean;
  /** null: it stands. */
  excuse: ExcuseView | null;
}

/** How a closed round was closed. */
export class ClosureView {
  closedByName: string;
  /** Entries counted twice, by the rules' program and by the database, and how many agree: all, or it would be open. */
  compared: number;
  agreed: number;
  /** SHA-256 of the standings both came to, in hexadecimal. */
  standingsHash: string;
  /** When teams were told how it ended; null: not yet. */
  toldAt: Date | null;
  /** What was missing, each with the excuse. */
  excused: BlockerView[];
}

/** The entry with the least total affinity to its judges. */
export class WorstServedView {
  entryId: string;
  number: string;
  title: string;
  affinity: number;
}

/** Answers that judges owed about entries when an assignment was worked out. */
export class OwedAnswersView {
  /** What each cost, in units of affinity. */
  price: number;
  /** Pairs of judge and entry that weighed less for it. */
  pairs: number;
  /** How many of these were drawn all the same. */
  drawn: number;
}

/** What an assignment reached, in units of affinity (0…1000 a pair). */
export class AssignmentOutcomeView {
  affinity: number;
  /** No assignment that keeps the rules has more, less the price of uneven loads. */
  bound: number;
  /** Whether it is proven that nothing better exists. */
  optimal: boolean;
  worst: WorstServedView | null;
  /** The worst-served entry's share of the best possible; null: the rule has no floor. */
  floorReached: number | null;
  /** Lotteries drawn until one kept every rule; null: nothing was left to chance. */
  draws: number | null;
  /** Parts of the graph of judges and entries; in one part every judge can be compared with every other. */
  components: number;
  solver: string;
  /** null: it was worked out before owed answers were noted. */
  owed: OwedAnswersView | null;
}

/** The seed of the last draw, the hash of what it depended on, and what it reached. */
export class DrawView {
  seed: string;
  inputsHash: string;
  drawnAt: Date;
  /** null: everybody reads everything. */
  outcome: AssignmentOutcomeView | null;
}

/** What the reader may do now. */
export class RoundCanView {
  bringEntrants: boolean;
  seatPanel: boolean;
  assign: boolean;
  open: boolean;
  replace: boolean;
  recordVotes: boolean;
  excuse: boolean;
  addReader: boolean;
  remind: boolean;
  promote: boolean;
  tell: boolean;
  settleGaps: boolean;
  close: boolean;
  reopen: boolean;
  advance: boolean;
  readProgress: boolean;
  readStandings: boolean;
  /** What it comes to up to now. */
  watchStandings: boolean;
}

/** A round in the list of rounds. */
export class RoundCardView {
  id: string;
  code: string;
  ordinal: number;
  kind: 'online_review' | 'pitch' | 'live_pitch';
  name: LocalisedView;
  state: 'planned' | 'assigned' | 'open' | 'closed' | 'advanced';
  startsAt: Date;
  endsAt: Date;
  progress: RoundProgressView;
}

/** The rounds of an edition, in the order of play. */
export class RoundsView {
  items: RoundCardView[];
  total: number;
  page: number;
  pageSize: number;
}

/** A round with everything its organisers decide by. */
export class RoundView extends RoundCardView {
  editionId: string;
  /** null: everybody of the room reads everything. */
  judgesPerEntry: number | null;
  rooms: number;
  loadLimit: number;
  minimumSheets: number;
  listBy: 'none' | 'division' | 'track' | 'track_division' | 'room';
  /** Ids of the judges on the panel. */
  panel: PanelSeatView[];
  lists: RoundListCountView[];
  blockers: BlockerView[];
  /** null: it is not closed. */
  closure: ClosureView | null;
  draw: DrawView | null;
  openedAt: Date | null;
  closedAt: Date | null;
  closingReason: string | null;
  now: Date;
  can: RoundCanView;
}

/** A judge on the panel. */
export class PanelSeatView {
  judgeId: string;
  name: string;
  kind: 'clinical' | 'academic' | 'capital' | 'industry' | 'registration_ip';
  /** Chosen by the organiser; null: the draw decides. */
  fixedRoom: number | null;
  room: number | null;
}
