import { BlockerView, ClosureView, ReopeningView } from './closing/closure.view.js';

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
  /** Pairs in which words of the judge's expertise stand in the entry; null: it was worked out before words counted. */
  words: number | null;
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
  substitute: boolean;
  recordVotes: boolean;
  excuse: boolean;
  addReader: boolean;
  remind: boolean;
  promote: boolean;
  tell: boolean;
  settleGaps: boolean;
  close: boolean;
  reopen: boolean;
  /** Ask for the advance to be taken back: as long as the next round has not begun. */
  takeBack: boolean;
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

/** A round among those of its edition. */
export class RoundLineView extends RoundCardView {
  /** Entries whose sheets are all in and lie far apart, as far as the reader need not keep away from them; 0 unless it is open. */
  gaps: number;
  /** Sheets that count though their judge turned out to have to keep away, which nobody has answered for, as far as the reader may know; 0 unless it has advanced. */
  conflicts: number;
}

/** The rounds of an edition, in the order of play. */
export class RoundsView {
  items: RoundLineView[];
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
  /** null: nobody asks to reopen it or to take its advance back. */
  reopening: ReopeningView | null;
  draw: DrawView | null;
  /** When judges who owe sheets are reminded by themselves, as the rule says; empty in a hall. */
  reminders: Date[];
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
