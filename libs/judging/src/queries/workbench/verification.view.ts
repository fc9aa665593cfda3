/** Something that does not hold, and where in the answer (RFC 6901). */
export class ProofFindingView {
  code: string;
  message: string;
  path: string;
}

/** The link of the ledger that holds the hash of the published pairs. */
export class SealedPairsView {
  /** SHA-256 of the published pairs, sorted, as canonical JSON. */
  pairsHash: string;
  /** Place in the ledger; null: no line holds this hash. */
  seq: number | null;
  holds: boolean;
}

/** What computing a stored assignment again has shown. */
export class VerificationView {
  /** Of the problem as it is stored. */
  inputsHash: string;
  /** It is the hash under the certificate. */
  sameInputs: boolean;
  /** Rules, figures and certificate hold, without a solver. */
  certificate: boolean;
  /** The certificate alone shows that nothing better exists. */
  proven: boolean;
  findings: ProofFindingView[];
  /** The solver names the same pairs again, from the same seed. */
  samePairs: boolean;
  /** Pairs published. */
  pairs: number;
  /** Pairs published that the solver did not name, and pairs it named that were not: groups joined, changes by hand. */
  added: number;
  removed: number;
  sealed: SealedPairsView;
  milliseconds: number;
}
