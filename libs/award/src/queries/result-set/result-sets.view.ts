import { LocalisedNameView } from './localised-name.view.js';

/** One of the three recomputations: `library`, `sql` or `bundle`. */
export class SetCheckView {
  means: 'library' | 'sql' | 'bundle';
  /** Values that were compared. */
  compared: number;
  milliseconds: number;
}

/** Where a recomputation differs, for people. */
export class DisagreementView {
  means: 'library' | 'sql' | 'bundle';
  round: string | null;
  entryId: string | null;
  number: string | null;
  title: string | null;
  /** `rank`, `exact`, `sheets`, an award's code, or a place in the bundle. */
  value: string;
  official: string | null;
  recomputed: string | null;
}

export class RecomputationView extends SetCheckView {
  /** What these means cannot take, such as `copeland:FINAL`; everything up to there was compared. */
  beyond: string[];
  /** In how many places they differ; not all of them may be shown. */
  differing: number;
  /** Nothing of entries that the reader must keep away from, nor what compares others with them. */
  disagreements: DisagreementView[];
}

export class SetBlockerView {
  code:
    | 'round-open'
    | 'conflict-since'
    | 'conflict-after'
    | 'release-differs'
    | 'signature-missing'
    | 'paper-open'
    | 'final-not-released'
    | 'seats-open'
    | 'seats-exceeded'
    | 'prizes-outdated'
    | 'prizes-waiting'
    | 'ledger-broken'
    | 'count-differs'
    | 'set-beside';
  /** Code of a round or an award, or the means that differ. */
  about: string | null;
  count: number;
}

/** What a set changes for an entry. */
export class SetDifferenceView {
  entryId: string;
  number: string | null;
  title: string | null;
  change: 'gains' | 'loses' | 'holder' | 'moves' | 'enters' | 'leaves' | 'figure' | 'grounds';
  /** Code of an award or a round. */
  about: string;
  before: string | null;
  after: string | null;
}

export class SetCanView {
  apply: boolean;
  drop: boolean;
}

export class ResultSetView {
  id: string;
  no: number;
  state: 'beside' | 'live' | 'superseded' | 'dropped';
  /** SHA-256 of the canonical JSON (RFC 8785) of its public bundle. */
  hash: string;
  rulesVersion: number;
  checks: SetCheckView[];
  madeByName: string;
  madeAt: Date;
  comment: string;
  decidedByName: string | null;
  decidedAt: Date | null;
  decidedComment: string | null;
  /** Against the set that counts; of a set beside it only. Places count those shown. */
  differences: SetDifferenceView[];
  can: SetCanView;
}

export class FinalisingCanView {
  finalise: boolean;
  /** Takes bundles before they are published; nobody does who must keep away from one of the entries. */
  bundle: boolean;
}

/** What codes stand for on the page. */
export class CodeNameView {
  code: string;
  name: LocalisedNameView;
}

/** The step between the prizes and the results. */
export class FinalisingView {
  blockers: SetBlockerView[];
  recomputations: RecomputationView[];
  /** The newest first. */
  sets: ResultSetView[];
  /** Whether what would be finalised now differs from the set that counts. */
  changed: boolean;
  /** Entries that the reader must keep away from, of which nothing is shown. */
  hidden: number;
  /** Whether one of them holds a prize, or is changed by the set beside the one that counts: then the reader decides nothing. */
  kept: boolean;
  rounds: CodeNameView[];
  awards: CodeNameView[];
  can: FinalisingCanView;
}

export class FinalisedView {
  id: string;
  no: number;
  /** false: it lies beside the set that counts. */
  live: boolean;
}
