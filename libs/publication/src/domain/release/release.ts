import type { Localised } from '#kernel';

/** One winner as the public sees it. */
export interface PublicWinner {
  readonly number: string;
  readonly title: string;
  readonly organisation: string;
  /** The person, for awards held by a person; null unless publication was consented to. */
  readonly holderName: string | null;
}

/** One award of the catalogue with its winners; a seat without one is vacant. */
export interface PublicAward {
  readonly code: string;
  readonly name: Localised;
  readonly quota: number;
  readonly winners: readonly PublicWinner[];
  readonly vacant: number;
}

/** What a release freezes: nothing in it is looked up again. Canonical JSON of this is what is hashed. */
export interface ReleaseBody {
  readonly edition: { readonly code: string; readonly name: Localised };
  readonly awards: readonly PublicAward[];
  readonly final: readonly PublicStanding[];
}

/** What stands between entries of the same score: the step of the ladder that decided, null where they share their rank. */
export interface PublicTie {
  readonly step: string | null;
  /** of the criterion or the round that the step compares */
  readonly name: Localised | null;
}

/** One line of the final's ranking. */
export interface PublicStanding {
  readonly rank: number;
  readonly number: string;
  readonly title: string;
  readonly organisation: string;
  readonly score: string;
  /** null: nobody else has this score; absent in what was published before ties were shown */
  readonly tie?: PublicTie | null;
}
