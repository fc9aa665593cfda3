import type { BundleBallot, BundlePoll, EditionBundle } from './edition-bundle.js';
import type { ValueDifference } from './value-differences.js';

/** Whether the sums of each round of a ballot agree, and its winner had the majority in the round that decided. */
export function ballotDifferences({ ballots = [] }: Pick<EditionBundle, 'ballots'>): ValueDifference[] {
  return ballots.flatMap((ballot, at) => [...sumsOf(ballot, `/ballots/${at}`), ...winnerOf(ballot, `/ballots/${at}`)]);
}

function sumsOf({ rounds }: BundleBallot, at: string): ValueDifference[] {
  return rounds.flatMap(({ cast, abstained, votes }, place) => {
    const sum = votes.reduce((total, one) => total + one.votes, abstained);
    return sum === cast ? [] : [{ at: `${at}/rounds/${place}/cast`, published: String(cast), computed: String(sum) }];
  });
}

function winnerOf({ rounds, majority, winner }: BundleBallot, at: string): ValueDifference[] {
  const last = rounds.at(-1);
  const computed = last?.outcome === 'decided' ? leaderOf(last, majority) : null;
  return computed === winner ? [] : [{ at: `${at}/winner`, published: winner, computed }];
}

/** Abstentions count as votes cast. */
function leaderOf({ cast, votes }: BundlePoll, majority: BundleBallot['majority']): string | null {
  const [first] = votes.toSorted((one, other) => other.votes - one.votes);
  if (!first) return null;
  const enough = majority === 'half' ? 2 * first.votes > cast : first.votes > 0 && 3 * first.votes >= 2 * cast;
  return enough ? first.entry : null;
}
