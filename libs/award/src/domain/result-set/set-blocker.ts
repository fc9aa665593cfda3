/** What stands in the way of finalising; a page has words and a way out for each. */
export const SET_BLOCKERS = [
  'round-open',
  'conflict-since',
  'conflict-after',
  'release-differs',
  'signature-missing',
  'paper-open',
  'final-not-released',
  'seats-open',
  'seats-exceeded',
  'prizes-outdated',
  'prizes-waiting',
  'ledger-broken',
  'count-differs',
  'set-beside',
] as const;

/** One thing that stands in the way. */
export interface SetBlocker {
  readonly code: (typeof SET_BLOCKERS)[number];
  /** code of a round or of an award; null: of the whole */
  readonly about: string | null;
  readonly count: number;
}

/** Whether a code is one that stands in the way of finalising. */
export function isSetBlocker(code: string): code is SetBlocker['code'] {
  return (SET_BLOCKERS as readonly string[]).includes(code);
}
