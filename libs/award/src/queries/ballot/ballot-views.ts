import type { EntryPerson } from '#entry';
import type { BallotCandidate } from '../../domain/ballot.js';
import type { namesOf } from '../entry-names.js';
import type { BallotRow, NominationRow, RoundRow } from './ballot-rows.js';
import type { BallotCandidateView, BallotRoundView, BallotView, ExpertNominationView } from './ballot.view.js';

type Names = ReturnType<typeof namesOf>;

/** A ballot as the desk sees it; of one with a candidate that is `away` from the reader, only that it is there. */
export function ballotView(
  ballot: BallotRow,
  named: readonly NominationRow[],
  entry: Names,
  away: ReadonlySet<string>,
): BallotView {
  const { id, awardCode, state, electors, recusedNames, winner, voidReason } = ballot;
  const kept = ballot.candidates.some(({ entryId }) => away.has(entryId));
  const known = { id, awardCode, state, kept, electors: electors.length };
  if (kept) return { ...known, winner: null, voidReason: null, recused: [], candidates: [], rounds: [] };
  return {
    ...{ ...known, winner, voidReason, recused: recusedNames },
    candidates: ballot.candidates.map((one) => candidateView(one, groundsFor(ballot, named), entry)),
    rounds: ballot.rounds.map(roundView),
  };
}

/** Nominations for the award of a ballot. */
export function groundsFor({ awardCode }: Pick<BallotRow, 'awardCode'>, named: readonly NominationRow[]) {
  return named.filter((one) => one.awardCode === awardCode);
}

/** A candidate with the grounds for which experts named it. */
export function candidateView(
  one: BallotCandidate,
  named: readonly NominationRow[],
  entry: Names,
): BallotCandidateView {
  const grounds = named.filter(({ entryId, holderId }) => (one.holderId ?? one.entryId) === (holderId ?? entryId));
  return {
    id: one.id,
    entry: entry(one.entryId),
    holderName: one.holderName,
    grounds: grounds.map((by) => by.grounds),
  };
}

function roundView({
  no,
  candidates,
  openedAt,
  closesAt,
  closedAt,
  turnout,
  outcome,
  counts,
}: RoundRow): BallotRoundView {
  const sums = { votes: counts?.votes.map((one) => ({ ...one })) ?? [], abstained: counts?.abstained ?? 0 };
  return { no, candidates, opensAt: openedAt, closesAt, closedAt, turnout, outcome, ...sums };
}

/** Whom experts named, with the names of people as their records have them. */
export function nominationViews(
  named: readonly NominationRow[],
  people: readonly EntryPerson[],
  entry: Names,
): ExpertNominationView[] {
  const nameOf = (id: string | null) => people.find(({ personId }) => personId === id)?.name ?? null;
  return named.map(({ entryId, holderId, ...one }) => ({
    ...{ ...one, entry: entry(entryId), holderName: nameOf(holderId) },
  }));
}
