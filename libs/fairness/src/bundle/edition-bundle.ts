import type { DrawDisclosure, DrawResult } from '../draw/draw.js';
import type { LedgerHead } from '../ledger/head.js';
import type { PrizeConstraint, SeatTie } from '../prizes/problem.js';
import type { EntryRecord, ResultRecord, RubricRecord, RuleRecord, SheetRecord } from '../ranking/round-record.js';

/** A text in both languages. */
interface Both {
  readonly 'zh-CN': string;
  readonly en: string;
}

/** What a round knows about an entry; `rubric` is the place of the criteria it is marked by, from 0. */
export interface BundleEntry extends EntryRecord {
  readonly rubric: number;
}

/** A round: its rules, all that counts, and what follows from it. */
export interface BundleRound {
  readonly code: string;
  readonly name: Both;
  readonly rule: RuleRecord;
  readonly rubrics: readonly RubricRecord[];
  /** how judges were drawn: the seed, and SHA-256 of everything the draw depended on; null where nothing was drawn */
  readonly assignment: { readonly seed: string; readonly inputsHash: string } | null;
  readonly entries: readonly BundleEntry[];
  readonly sheets: readonly SheetRecord[];
  /** by entry */
  readonly results: Readonly<Record<string, ResultRecord>>;
}

/** A seat of an award: who has it, or that it stays vacant (null), and whether the ranks or people decided. */
export interface BundleSeat {
  readonly entry: string | null;
  readonly by: 'rank' | 'people';
}

/** An award of the catalogue with its seats. */
export interface BundleAward {
  readonly code: string;
  readonly name: Both;
  readonly kind: 'tiered' | 'special';
  readonly quota: number;
  /** points of the last round, or of the sum that names candidates, without which nobody has it */
  readonly minimum: string | null;
  /** whom a special award may go to; null: anybody with a rank */
  readonly candidates: {
    readonly criteria: readonly string[];
    readonly top: number;
    readonly minimumTrl: number | null;
  } | null;
  readonly seats: readonly BundleSeat[];
}

/** What holds for all prizes by rank; members of a limit and barred entries by their ids in the bundle. */
export interface BundleAwarding {
  readonly lastSeatTie: SeatTie;
  readonly limits: readonly PrizeConstraint[];
  /** entries that may have no prize */
  readonly barred: readonly string[];
}

/** A draw as it was published: of the order of a round, or of its experts. */
export interface BundleDraw extends DrawDisclosure, DrawResult {
  readonly of: 'order' | 'experts';
  readonly round: string;
}

/** A round of a ballot as it was counted. */
export interface BundlePoll {
  readonly no: number;
  readonly outcome: 'decided' | 'next' | 'no-quorum' | 'undecided';
  /** votes cast, abstentions among them */
  readonly cast: number;
  readonly abstained: number;
  /** by entry; two people of one entry may stand for a prize that is a person's */
  readonly votes: readonly { readonly entry: string; readonly votes: number }[];
}

/** A secret vote of the panel on a seat of an award: how many took part, and the sums of each round. */
export interface BundleBallot {
  readonly award: string;
  /** share of the votes cast that decides */
  readonly majority: 'half' | 'two-thirds';
  readonly electors: number;
  /** of the panel, but kept away from a candidate */
  readonly recused: number;
  readonly rounds: readonly BundlePoll[];
  /** null: nobody */
  readonly winner: string | null;
}

/** A line of the ledger that decided something: its place from 1 and what it was about. */
export interface BundleLine {
  readonly seq: number;
  readonly kind: string;
}

/** The ledger under the head that was signed when the set was made. */
export interface BundleLeaves {
  /** what the signature covers beside the head */
  readonly edition: string;
  /** SPKI PEM of Ed25519 */
  readonly publicKey: string;
  readonly head: LedgerHead;
  /** SHA-256 of every line, in order */
  readonly leaves: readonly string[];
  readonly lines: readonly BundleLine[];
}

/** SHA-256 of the RFC 8785 text of each part, lower-case hexadecimal; rounds by code. */
export interface BundleHashes {
  readonly rounds: Readonly<Record<string, string>>;
  readonly awards: string;
  readonly draws: string;
}

/**
 * A finalised result of a whole edition with all that it follows from. Anonymised: entries and judges stand under ids
 * that were drawn for this bundle and name nobody. Whose is whose a release says, as far as its rules allow.
 */
export interface EditionBundle {
  readonly version: 2;
  readonly edition: { readonly code: string; readonly name: Both; readonly rules: number };
  readonly set: { readonly no: number; readonly madeAt: string };
  /** in the order of play; the last one decides about prizes */
  readonly rounds: readonly BundleRound[];
  readonly awards: readonly BundleAward[];
  readonly awarding: BundleAwarding;
  /** absent in older bundles */
  readonly ballots?: readonly BundleBallot[];
  /** technology readiness by entry, where it was stated */
  readonly trl: Readonly<Record<string, number>>;
  /** public numbers by entry: none in what is written now, those of the last round in older bundles */
  readonly numbers: Readonly<Record<string, string>>;
  readonly draws: readonly BundleDraw[];
  readonly ledger: BundleLeaves | null;
  readonly hashes: BundleHashes;
}
