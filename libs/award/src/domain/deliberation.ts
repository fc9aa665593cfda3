/** A finalist's place in a list of the last round. */
export interface InList {
  readonly entryId: string;
  readonly listKey: string;
  readonly rank: number;
}

/** By how much one kind of judge gave more than the other; `more` null: both gave the same. */
export interface Contrast {
  readonly more: 'clinical' | 'capital' | null;
  /** Two decimals. */
  readonly by: string;
}

/** Places as if these alone had taken part, equals sharing one: no gap tells where somebody stands who is left out. */
export function placesAmong(shown: readonly InList[]): ReadonlyMap<string, number> {
  const before = ({ listKey, rank }: InList) => shown.filter((one) => one.listKey === listKey && one.rank < rank);
  return new Map(shown.map((one) => [one.entryId, before(one).length + 1]));
}

/** Why an award is not open to an entry, as far as the entry alone is the reason: such reasons tell nothing of another. */
const OWN_REASONS: ReadonlySet<string> = new Set(['below-minimum', 'ineligible', 'not-ready', 'barred']);

/** Whether a reason would be the same whatever became of all others. */
export const isOwnReason = (reason: string | null): boolean => reason !== null && OWN_REASONS.has(reason);

/** Clinical judges' mean against that of capital's, as both are shown; null: one of them gave nothing. */
export function contrastOf(means: readonly { readonly kind: string; readonly mean: string }[]): Contrast | null {
  const of = (kind: string) => means.find((one) => one.kind === kind)?.mean;
  const [clinical, capital] = [of('clinical'), of('capital')];
  if (clinical === undefined || capital === undefined) return null;
  const apart = hundredths(clinical) - hundredths(capital);
  const more = apart === 0 ? null : apart > 0 ? 'clinical' : 'capital';
  return { more, by: (Math.abs(apart) / 100).toFixed(2) };
}

const hundredths = (shown: string): number => Math.round(Number(shown) * 100);
