import { ApiProperty } from '@nestjs/swagger';

/** How long a list of the board is. */
export class BoardListView {
  key: string;
  size: number;
}

/** An entry's line on the board. */
export class BoardLineView {
  entryId: string;
  number: string;
  title: string;
  listKey: string;
  /** null: no result yet. */
  rank: number | null;
  /** An exact fraction such as `1723/20`. */
  exact: string | null;
  shown: string | null;
  /** Too few sheets to drop the highest and the lowest. */
  untrimmed: boolean;
  /** The step of the tie ladder that told this entry apart. */
  decidedBy: string | null;
  /** Sheets that count so far. */
  sheets: number;
  /** The chief judge has let this result out. */
  released: boolean;
  /** Means of the criteria, in the order of the board's; null: not one of this entry's. */
  @ApiProperty({ type: 'array', items: { type: 'string', nullable: true } })
  means: (string | null)[];
}

/** What the standings of a round come to up to now: nothing is decided by them before the close. */
export class LiveStandingsView {
  roundId: string;
  state: 'planned' | 'assigned' | 'open' | 'closed' | 'advanced';
  /** When the last of the sheets that count was handed in. */
  lastSubmittedAt: string | null;
  /** The result of the whole round is out. */
  released: boolean;
  /** Codes of the criteria. */
  criteria: string[];
  lists: BoardListView[];
  /** List by list, best first; without a result last. */
  items: BoardLineView[];
}
