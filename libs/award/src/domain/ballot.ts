import { lifecycle } from '#kernel';

/** Where a ballot stands; `undecided`: the rounds ended without a majority. */
export type BallotState = 'open' | 'decided' | 'undecided' | 'void';

/** A ballot's life: its rounds decide it, end without a decision, or the organiser voids it with a reason. */
export const ballotLife = lifecycle<BallotState, 'decide' | 'end' | 'void'>({
  initial: 'open',
  final: ['decided', 'undecided', 'void'],
  moves: { open: { decide: 'decided', end: 'undecided', void: 'void' } },
});

/** How the panel votes; see the edition's plan. */
export interface BallotRule {
  readonly quorum: 'half' | 'two-thirds' | 'all';
  readonly majority: 'half' | 'two-thirds';
  readonly rounds: number;
  readonly leaders: number;
  readonly minutes: number;
}

/** For whom one can vote: an entry, or a person of its team. */
export interface BallotCandidate {
  /** Of the person for a prize held by one, else of the entry. */
  readonly id: string;
  readonly entryId: string;
  readonly holderId: string | null;
  readonly holderName: string | null;
}

/** A round as it is counted. */
export interface Poll {
  readonly no: number;
  /** People who may vote. */
  readonly electorate: number;
  readonly candidates: readonly string[];
  /** One for each vote cast; null: an abstention. */
  readonly choices: readonly (string | null)[];
}

/** Votes by candidate, most first, equals by id; abstentions apart. */
export interface Counts {
  readonly cast: number;
  readonly abstained: number;
  readonly votes: { readonly id: string; readonly votes: number }[];
}

/** What a round leads to; `next`: another round among these. */
export type RoundOutcome =
  | { readonly is: 'decided'; readonly winner: string }
  | { readonly is: 'next' | 'no-quorum'; readonly candidates: string[] }
  | { readonly is: 'undecided' };

/** Adds up a round's votes. */
export function countVotes({ candidates, choices }: Poll): Counts {
  const votes = candidates.map((id) => ({ id, votes: choices.filter((choice) => choice === id).length }));
  const abstained = choices.filter((choice) => choice === null).length;
  return { cast: choices.length, abstained, votes: votes.sort((a, b) => b.votes - a.votes || (a.id < b.id ? -1 : 1)) };
}

/**
 * What follows from a round by the rule. Abstentions count as votes cast. Without a quorum the same candidates stand again;
 * without a majority the leaders do, all who equal the last of them too; after the last round nothing is decided.
 */
export function outcomeOf(rule: BallotRule, poll: Poll): RoundOutcome {
  const { cast, votes } = countVotes(poll);
  const last = poll.no >= rule.rounds;
  if (!isQuorate(rule, poll.electorate, cast)) {
    return last ? { is: 'undecided' } : { is: 'no-quorum', candidates: [...poll.candidates] };
  }
  const [first] = votes;
  if (first && isMajority(rule, first.votes, cast)) return { is: 'decided', winner: first.id };
  return last ? { is: 'undecided' } : { is: 'next', candidates: leadersOf(votes, rule.leaders) };
}

/** Whether enough have voted. */
export function isQuorate({ quorum }: Pick<BallotRule, 'quorum'>, electorate: number, cast: number): boolean {
  if (cast === 0) return false;
  if (quorum === 'all') return cast >= electorate;
  return quorum === 'half' ? 2 * cast > electorate : 3 * cast >= 2 * electorate;
}

function isMajority({ majority }: BallotRule, votes: number, cast: number): boolean {
  return majority === 'half' ? 2 * votes > cast : votes > 0 && 3 * votes >= 2 * cast;
}

function leadersOf(votes: Counts['votes'], leaders: number): string[] {
  const least = votes[Math.min(leaders, votes.length) - 1]?.votes ?? 0;
  return votes.filter((one) => one.votes >= least).map(({ id }) => id);
}
