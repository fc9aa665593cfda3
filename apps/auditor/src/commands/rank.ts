import { rankRound, type RoundRecord } from '#fairness';

/** Totals of sheets, results, ranks, and the exact numbers that decided. */
export function run(round: RoundRecord) {
  return rankRound(round);
}
