import type { BundleBallot } from '#fairness';
import type { Evidence } from './evidence.js';
import type { Pseudonyms } from './pseudonyms.js';

/** The ballots with their candidates under the bundle's ids. */
export function bundleBallots({ ballots }: Pick<Evidence, 'ballots'>, { entries }: Pseudonyms): BundleBallot[] {
  return ballots.map(({ award, majority, electors, recused, rounds, winner }) => ({
    ...{ award, majority, electors, recused },
    rounds: rounds.map(({ no, outcome, cast, abstained, votes }) => ({
      ...{ no, outcome, cast, abstained },
      votes: votes.map((one) => ({ entry: entries.get(one.entryId)!, votes: one.votes })).sort(byVotes),
    })),
    winner: winner === null ? null : entries.get(winner)!,
  }));
}

type Sum = BundleBallot['rounds'][number]['votes'][number];

const byVotes = (one: Sum, other: Sum) => other.votes - one.votes || (one.entry < other.entry ? -1 : 1);
