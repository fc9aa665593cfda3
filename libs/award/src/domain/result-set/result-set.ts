/** A prize as a result set keeps it. */
export interface SetPrize {
  readonly id: string;
  readonly awardCode: string;
  /** null: the seat stays vacant */
  readonly entryId: string | null;
  readonly holderName: string | null;
  readonly rank: number | null;
  readonly reason: string;
}

/** An entry's place in a round, as a result set keeps it; exact numbers are fractions as text. */
export interface SetStanding {
  readonly entryId: string;
  readonly listKey: string;
  readonly rank: number | null;
  readonly exact: string | null;
  readonly shown: string | null;
  readonly decidedBy: string | null;
  readonly criteria: Readonly<Record<string, string>>;
}

/** A round as a result set keeps it. */
export interface SetRound {
  readonly code: string;
  readonly standings: readonly SetStanding[];
}

/** What a result set says of entries and people; its bundle says the same without them. */
export interface SetContent {
  /** in the order of play */
  readonly rounds: readonly SetRound[];
  readonly prizes: readonly SetPrize[];
}

/** Who stands for an id of the bundle; of prizes and people nothing. */
export interface SetKey {
  readonly entries: Readonly<Record<string, string>>;
  readonly judges: Readonly<Record<string, string>>;
}

/** One of the three recomputations, as it came out: how many values were compared, and how long it took. */
export interface SetCheck {
  readonly means: 'library' | 'sql' | 'bundle';
  readonly compared: number;
  readonly milliseconds: number;
}

/** What becomes of a set: it counts from then on, or it was dropped. */
export type SetOutcome = 'applied' | 'dropped';

/** A set nobody has decided about, the one that counts, one that counted before, one that was dropped. */
export type SetState = 'beside' | 'live' | 'superseded' | 'dropped';
