import { allotPrizes, type PrizeProblem } from '#fairness';

/** The shape of `prizes.in.schema.json`: an entry that stands alone needs no list. */
type Input = Omit<PrizeProblem, 'ranked' | 'constraints' | 'belowMinimum'> & {
  readonly ranked: readonly (string | readonly string[])[];
  readonly constraints?: PrizeProblem['constraints'];
};

/** Who wins which prize, and why everybody else does not. */
export function run({ ranked, constraints = [], ...rest }: Input) {
  return allotPrizes({ ...rest, constraints, ranked: ranked.map((group) => [group].flat()) });
}
