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

/** One line of the final's ranking. */
export interface PublicStanding {
  readonly rank: number;
  readonly number: string;
  readonly title: string;
  readonly organisation: string;
  readonly score: string;
}
