import type { BundleAwarding, BundleBallot, BundleDraw, EditionBundle } from '#fairness';
import type { Localised } from '#kernel';
import type { SetPrize } from './result-set.js';

/** A submitted sheet that counts; marks in hundredths by criterion. */
export interface EvidenceSheet {
  readonly judgeId: string;
  readonly total: number;
  readonly marks: Readonly<Record<string, number>>;
}

/** An entry of a round with what counts for it. */
export interface EvidenceEntry {
  readonly entryId: string;
  readonly listKey: string;
  readonly sheets: readonly EvidenceSheet[];
  readonly earlier: Readonly<Record<string, string | null>>;
  readonly votes: number | null;
}

/** An entry's line in standings; exact numbers are fractions as text. */
export interface EvidenceStanding {
  readonly entryId: string;
  readonly listKey: string;
  readonly rank: number | null;
  readonly exact: string | null;
  readonly shown: string | null;
  readonly untrimmed: boolean;
  readonly decidedBy: string | null;
  readonly keys: Readonly<Record<string, string | null>>;
  readonly criteria: Readonly<Record<string, string>>;
  readonly sheets: number;
}

/** A round's rule, as far as results follow from it. */
export interface EvidenceRule {
  readonly code: string;
  readonly name: Localised;
  readonly minimumSheets: number;
  readonly trim: { readonly drop: number; readonly from: number; readonly refuseBelow: number } | null;
  readonly tieLadder: readonly string[];
  readonly rankBy: 'exact' | 'shown';
  readonly scale: number;
  readonly markStep: string;
  readonly rubrics: readonly {
    readonly divisions: readonly string[];
    readonly criteria: readonly { readonly code: string; readonly max: number }[];
  }[];
}

/** A round with what it follows from and what is official. */
export interface EvidenceRound {
  readonly rule: EvidenceRule;
  readonly assignment: { readonly seed: string; readonly inputsHash: string } | null;
  readonly scored: readonly EvidenceEntry[];
  readonly divisions: ReadonlyMap<string, string>;
  /** as the round closed, ranks closed up over entries that left since */
  readonly official: readonly EvidenceStanding[];
}

/** An award of the catalogue, as far as prizes follow from it. */
export interface EvidenceAward {
  readonly code: string;
  readonly name: Localised;
  readonly kind: 'tiered' | 'special';
  readonly quota: number;
  readonly minimum?: number;
  readonly candidates: {
    readonly criteria: readonly string[];
    readonly top: number;
    readonly minimumTrl: number | null;
  } | null;
}

/** A ballot that has ended, with the sums of its rounds; candidates by the ids of their entries. */
export interface EvidenceBallot extends Omit<BundleBallot, 'rounds'> {
  readonly rounds: readonly (Omit<BundleBallot['rounds'][number], 'votes'> & {
    readonly votes: readonly { readonly entryId: string; readonly votes: number }[];
  })[];
}

/** Everything a result set is made from. */
export interface Evidence {
  readonly edition: { readonly code: string; readonly name: Localised; readonly rules: number };
  readonly set: EditionBundle['set'];
  readonly rounds: readonly EvidenceRound[];
  readonly awards: readonly EvidenceAward[];
  /** by ids of entries */
  readonly awarding: BundleAwarding;
  readonly prizes: readonly SetPrize[];
  /** the oldest first */
  readonly ballots: readonly EvidenceBallot[];
  /** technology readiness of the entries of the last round */
  readonly cards: ReadonlyMap<string, { readonly trl: number | null }>;
  readonly draws: readonly BundleDraw[];
  readonly ledger: EditionBundle['ledger'];
}
