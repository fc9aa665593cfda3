import { bradleyTerry } from '#fairness';

/** Log strengths from comparisons in pairs. */
export function run({ wins, prior }: { wins: number[][]; prior: number }) {
  return { strength: bradleyTerry(wins, prior) };
}
