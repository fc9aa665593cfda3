/** One thing that does not hold, and where in the assignment (RFC 6901). */
export interface Finding {
  readonly code: FindingCode;
  readonly message: string;
  readonly path: string;
}

/** What may be wrong with an assignment: first its pairs, then what it says about them, then its certificate. */
export type FindingCode =
  | 'unknown-pair'
  | 'duplicate-pair'
  | 'conflict'
  | 'fixed-missing'
  | 'needs-unmet'
  | 'load-out-of-range'
  | 'seats-unfilled'
  | 'organisation-over-cap'
  | 'objective-differs'
  | 'loads-differ'
  | 'worst-entry-differs'
  | 'floor-missed'
  | 'shortage-differs'
  | 'connectivity-differs'
  | 'inputs-differ'
  | 'dual-unknown'
  | 'dual-sign'
  | 'bound-differs'
  | 'bound-below-objective'
  | 'gap-differs';

/** Collects findings. */
export type Note = (code: FindingCode, message: string, path: string) => void;
