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
    | 'top-tied'
    | 'release-differs'
    | 'conflict-since'
    | 'conflict-after';
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

/** What the reader may do about a reopening. */
export class ReopeningCanView {
  confirm: boolean;
  withdraw: boolean;
}

/** Somebody asks for a sealed round to be reopened, or for its advance to be taken back; a second person confirms. */
export class ReopeningView {
  undoes: 'close' | 'advance';
  reason: string;
  askedByName: string;
  askedAt: Date;
  can: ReopeningCanView;
}

/** How a closed round was closed. */
export class ClosureView {
  closedByName: string;
  /** Entries counted twice, by the rules' program and by the database, and how many agree: all, or it would be open. */
  compared: number;
  agreed: number;
  /** SHA-256 of the standings both came to, in hexadecimal. */
  standingsHash: string;
  /** Whether its ledger was signed and the head mailed: then it takes two people to reopen it. */
  sealed: boolean;
  /** When teams were told how it ended; null: not yet. */
  toldAt: Date | null;
  /** What was missing, each with the excuse. */
  excused: BlockerView[];
}
