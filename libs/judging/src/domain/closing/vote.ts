import type { ResultRule } from '../rules.js';
import { type Scored, standingsOf } from '../standing.js';

/** A vote of the panel on one entry. */
export interface VoteCount {
  entryId: string;
  votes: number;
}

/** What is wrong with a vote: who is not tied, who of a tie has no number, or more votes than the panel has judges. */
export type VoteFault =
  | { code: 'vote-not-tied'; count: number }
  | { code: 'vote-incomplete'; count: number }
  | { code: 'vote-too-many'; votes: number; judges: number };

/** The entries that everything before the vote leaves equal, tie by tie, from what counts now. */
export function tiesToVoteOn(rule: ResultRule, scored: readonly Scored[]): string[][] {
  const before = rule.tieLadder.slice(0, rule.tieLadder.indexOf('vote'));
  const ranked = standingsOf({ ...rule, tieLadder: before }, scored).filter(({ rank }) => rank !== null);
  const groups = Map.groupBy(ranked, ({ listKey, rank }) => JSON.stringify([listKey, rank]));
  return [...groups.values()].filter((group) => group.length > 1).map((group) => group.map(({ entryId }) => entryId));
}

/**
 * A vote tells apart who is tied, all of them, and nobody has more than one vote: of each tie the numbers add up to the
 * judges of its panel at most (fewer where some abstain).
 */
export function voteFault(
  ties: readonly (readonly string[])[],
  votes: readonly VoteCount[],
  judgesOf: (tie: readonly string[]) => number,
): VoteFault | null {
  const given = new Map(votes.map((one) => [one.entryId, one.votes]));
  const touched = ties.filter((tie) => tie.some((id) => given.has(id)));
  const tied = new Set(touched.flat());
  const others = votes.filter(({ entryId }) => !tied.has(entryId)).length;
  if (others > 0) return { code: 'vote-not-tied', count: others };
  const missing = [...tied].filter((id) => !given.has(id)).length;
  if (missing > 0) return { code: 'vote-incomplete', count: missing };
  for (const tie of touched) {
    const [sum, judges] = [tie.reduce((all, id) => all + (given.get(id) ?? 0), 0), judgesOf(tie)];
    if (sum > judges) return { code: 'vote-too-many', votes: sum, judges };
  }
  return null;
}
