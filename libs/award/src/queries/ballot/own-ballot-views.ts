import type { AwardPlan } from '#competition';
import type { namesOf } from '../entry-names.js';
import type { BallotRow, NominationRow } from './ballot-rows.js';
import { candidateView, groundsFor } from './ballot-views.js';
import type { OpenAwardView, OwnBallotView, OwnRoundView } from './ballot.view.js';
import type { Choice } from './contenders.js';

/** What one of the panel may see. */
export interface Seen {
  readonly me: string;
  /** Entries they must keep away from. */
  readonly away: ReadonlySet<string>;
  readonly at: Date;
  readonly entry: ReturnType<typeof namesOf>;
  readonly named: readonly NominationRow[];
}

/** Ballots as one of the panel sees them. */
export function ownBallotViews(
  ballots: readonly BallotRow[],
  awards: readonly AwardPlan[],
  seen: Seen,
): OwnBallotView[] {
  return ballots.flatMap((ballot) => {
    const award = awards.find(({ code }) => code === ballot.awardCode);
    return award ? [ownBallotView(ballot, award.name, seen)] : [];
  });
}

function ownBallotView(ballot: BallotRow, name: OwnBallotView['name'], seen: Seen): OwnBallotView {
  const { id, awardCode, state, candidates, recused, rounds } = ballot;
  const kept = recused.includes(seen.me) || candidates.some(({ entryId }) => seen.away.has(entryId));
  const own = { id, awardCode, name, state, kept };
  if (kept) return { ...own, round: null, counted: [] };
  const counted = rounds.flatMap(({ no, receipts, voted }) => (receipts && voted ? [{ no, receipts }] : []));
  return { ...own, round: openRound(ballot, seen), counted };
}

function openRound(ballot: BallotRow, { at, entry, named }: Seen): OwnRoundView | null {
  const round = ballot.rounds.find(({ closedAt, closesAt }) => closedAt === null && closesAt > at);
  if (ballot.state !== 'open' || !round) return null;
  const { no, closesAt, voted } = round;
  const among = ballot.candidates.filter(({ id }) => round.candidates.includes(id));
  const candidates = among.map((one) => candidateView(one, groundsFor(ballot, named), entry));
  const again = ballot.rounds.some((before) => before.no === no - 1 && before.outcome === 'void');
  return { no, closesAt, voted, again, candidates };
}

/** Special awards with a free seat on which nobody votes yet; candidates one must keep away from are left out. */
export function openAwards(
  choices: readonly Choice[],
  ballots: readonly BallotRow[],
  { away, entry }: Seen,
): OpenAwardView[] {
  const voting = new Set(ballots.filter(({ state }) => state === 'open').map(({ awardCode }) => awardCode));
  return choices.flatMap(({ edition, award, able, nominees, people }): OpenAwardView[] => {
    const { name } = edition.plan.awards.find(({ code }) => code === award.code)!;
    const free = award.quota - (able.length - nominees.length);
    const mine = nominees.filter((id) => !away.has(id));
    if (free <= 0 || mine.length === 0 || voting.has(award.code)) return [];
    const own = people.filter(({ entryId }) => mine.includes(entryId));
    return [{ awardCode: award.code, name, holder: award.holder, candidates: mine.map(entry), people: own }];
  });
}
