import { Fraction } from '#kernel';
import { specialCandidates } from '../prizes/special-candidates.js';
import type { ResultRecord } from '../ranking/round-record.js';
import type { BundleAward } from './edition-bundle.js';
import type { ValueDifference } from './value-differences.js';

/** Entries with a rank in the last round. */
export type Ranked = readonly (readonly [id: string, result: ResultRecord])[];

interface Ground {
  readonly trl: Readonly<Record<string, number>>;
  /** where the award's seats stand */
  readonly at: string;
}

/** Whether the holders of a special award are among its candidates by the rule; people choose among them. */
export function specialDifferences(
  { candidates, minimum, seats }: BundleAward,
  ranked: Ranked,
  { trl, at }: Ground,
): ValueDifference[] {
  if (!candidates) return [];
  const contenders = ranked.map(([entry, { criteria }]) => ({
    entry,
    criteria: new Map(Object.entries(criteria).map(([code, mean]) => [code, Fraction.fromExact(mean)])),
    trl: trl[entry] ?? null,
  }));
  const rule = { ...candidates, ...(minimum === null ? {} : { minimum: Fraction.fromExact(minimum) }) };
  const able = specialCandidates(rule, contenders).ranked.flat();
  return seats.flatMap(({ entry }, place) =>
    entry === null || able.includes(entry)
      ? []
      : [{ at: `${at}/${place}/entry`, published: entry, computed: able.join(' ') }],
  );
}
