import { Fraction, type Localised } from '#kernel';
import type { PublicTie } from './release.js';

/** An entry's place in the final; `exact` a fraction as text, `decidedBy` a step of the ladder, such as `criterion:CLINICAL`. */
export interface Placed {
  readonly rank: number;
  readonly shown: string;
  readonly exact: string;
  readonly decidedBy: string | null;
}

const MORE = 2;

/**
 * The score as the public reads it: two decimals more where the same text stands at another rank too and exact values
 * differ; and what told the entries of one score apart, null where nobody else has it.
 */
export function scoreOf(
  one: Placed,
  all: readonly Placed[],
  names: ReadonlyMap<string, Localised>,
): { score: string; tie: PublicTie | null } {
  const alike = all.filter(({ shown }) => shown === one.shown);
  const apart = alike.some(({ rank }) => rank !== one.rank);
  if (!apart) return { score: one.shown, tie: alike.length > 1 ? { step: null, name: null } : null };
  const score = alike.some(({ exact }) => exact !== one.exact) ? closer(one) : one.shown;
  const step = one.decidedBy;
  if (step === null) return { score, tie: { step: null, name: null } };
  return { score, tie: { step: step.split(':')[0] ?? step, name: names.get(step) ?? null } };
}

function closer({ exact, shown }: Placed): string {
  const decimals = shown.split('.')[1]?.length ?? 0;
  return Fraction.fromExact(exact).toDecimal(decimals + MORE);
}
