import type { DrawDisclosure, DrawResult } from '../draw/draw.js';
import type { LedgerLine } from '../ledger/hash-ledger.js';
import type { LedgerHead } from '../ledger/head.js';
import type { Allotment, PrizeConflict, PrizeProblem } from '../prizes/problem.js';
import type { Decimal, ResultRecord, RoundRecord, RubricRecord, RuleRecord } from '../ranking/round-record.js';

/** How prizes follow from the ranks of one list. */
export interface PrizeRules extends Omit<PrizeProblem, 'ranked' | 'constraints' | 'belowMinimum'> {
  /** whose ranks count; default the empty name */
  readonly list?: string;
  /** entries with a smaller result never win */
  readonly minimum?: Decimal;
  readonly constraints?: PrizeProblem['constraints'];
}

/** Rules that were published before the round. */
export interface BundleRules {
  readonly rubric: RubricRecord;
  readonly rule: RuleRecord;
  readonly prizes?: PrizeRules;
}

/** Lines of the ledger, and the heads and the key that were published about it. */
export interface BundleLedger {
  readonly lines: readonly LedgerLine[];
  readonly heads?: readonly LedgerHead[];
  readonly edition?: string;
  /** SPKI PEM of Ed25519 */
  readonly publicKey?: string;
}

/** A published result with all that it follows from; anonymised: ids name nobody. */
export interface ResultBundle extends Pick<RoundRecord, 'sheets' | 'entries'> {
  /** of this shape */
  readonly version: 1;
  readonly rules: BundleRules;
  /** SHA-256 of the RFC 8785 text of each part, lower-case hexadecimal */
  readonly hashes?: { readonly rules?: string; readonly sheets?: string; readonly entries?: string };
  /** revealed draws */
  readonly draws?: readonly (DrawDisclosure & DrawResult)[];
  readonly ledger?: BundleLedger;
  readonly results: Readonly<Record<string, ResultRecord>>;
  /** default: nobody, for want of rules */
  readonly prizes?: Allotment | { readonly infeasible: PrizeConflict };
}
