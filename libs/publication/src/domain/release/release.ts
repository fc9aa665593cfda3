import type { Localised } from '#kernel';

/** A track or a region with its name. */
export interface PublicCategory {
  readonly code: string;
  readonly name: Localised;
}

/** Where an entry belongs, by codes; absent where the edition does not publish it, or it is not known. */
interface Placement {
  readonly track?: string;
  readonly region?: string;
}

/** One winner as the public sees it. */
export interface PublicWinner extends Placement {
  readonly number: string;
  readonly title: string;
  readonly organisation: string;
  /** The person, for awards held by a person; null unless publication was consented to. */
  readonly holderName: string | null;
  /** Its own notice still runs although those of the others have closed; absent: as the whole release stands. */
  readonly provisional?: boolean;
}

/** One award of the catalogue with its winners; a seat without one is vacant. */
export interface PublicAward {
  readonly code: string;
  readonly name: Localised;
  readonly quota: number;
  readonly winners: readonly PublicWinner[];
  readonly vacant: number;
  /** Seats whose prize waits for a decision about it: neither named nor vacant; absent: none. */
  readonly suspended?: number;
}

/** `provisional` (拟获奖): their notice has not ended without objection. */
export type ReleaseStanding = 'provisional' | 'final';

/** Finalised results: which, and what everybody may compute them again from. */
interface PublicResult {
  readonly no: number;
  /** SHA-256 of their bundle. */
  readonly hash: string;
  /** The bundle is given to those who object or audit, and not published. */
  readonly bundle?: 'request';
  /** Public numbers by the bundle's labels, of those entries alone whose line is published; absent in older releases. */
  readonly numbers?: Readonly<Record<string, string>>;
}

/** What a release freezes: nothing in it is looked up again. Canonical JSON of this is what is hashed. */
export interface ReleaseBody {
  readonly edition: { readonly code: string; readonly name: Localised };
  /** absent in what was published before notices were kept: final */
  readonly standing?: ReleaseStanding;
  /** The finalised results it was made from: their number, and the hash of their bundle; absent in older releases. */
  readonly result?: PublicResult;
  readonly awards: readonly PublicAward[];
  readonly final: readonly PublicStanding[];
  /** Those that entries of the release belong to, in the edition's order; absent: not listed by track. */
  readonly tracks?: readonly PublicCategory[];
  /** Provinces, by their first two digits; absent: not listed by region. */
  readonly regions?: readonly PublicCategory[];
  /** What `PublicStanding.criteria` are means of; absent: they are not published. */
  readonly criteria?: readonly PublicCategory[];
}

/** What stands between entries of the same score: the step of the ladder that decided, null where they share their rank. */
export interface PublicTie {
  readonly step: string | null;
  /** of the criterion or the round that the step compares */
  readonly name: Localised | null;
}

/** One line of the final's ranking. */
export interface PublicStanding extends Placement {
  readonly rank: number;
  readonly number: string;
  readonly title: string;
  readonly organisation: string;
  /** absent: the edition publishes no scores */
  readonly score?: string;
  /** null: nobody else has this score; absent in what was published before ties were shown, and without scores */
  readonly tie?: PublicTie | null;
  /** Means by code of the criterion, two decimals. */
  readonly criteria?: Readonly<Record<string, string>>;
}
