/** A result bundle; its parts as `EditionBundle` of the verifier describes them. */
export class ResultBundleView {
  version: number;
  edition: object;
  set: object;
  rounds: object[];
  awards: object[];
  awarding: object;
  /** Absent in older bundles. */
  ballots?: object[];
  trl: object;
  numbers: object;
  draws: object[];
  ledger: object | null;
  hashes: object;
}
