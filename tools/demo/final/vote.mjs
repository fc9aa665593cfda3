import { setTimeout as pause } from 'node:timers/promises';
import { check } from './check.mjs';

const [FOR, AGAINST] = [7, 3];

/**
 * Two of the best entries of a round that the same judges read and nobody of the pool is close to: given the same marks
 * in this round and the next, the whole tie ladder cannot tell them apart, down to the vote.
 */
export async function equalsAmong(organiser, round, { pool, admitted }, quality) {
  const { entries, duties } = await organiser.get(`/rounds/${round.id}/progress`);
  const homes = new Set(pool.map(({ organisation }) => organisation.name));
  const far = new Set(
    admitted.filter(({ organisation }) => !homes.has(organisation.name)).map(({ entryId }) => entryId),
  );
  const readers = Map.groupBy(
    duties.filter(({ state }) => state !== 'gone'),
    ({ entryId }) => entryId,
  );
  const most = Math.max(...[...readers.values()].map((own) => own.length));
  const fit = entries.filter(({ entryId }) => far.has(entryId) && readers.get(entryId)?.length === most);
  const best = fit.toSorted((a, b) => quality(b.number) - quality(a.number));
  const [first] = best;
  const second = best.find(({ entryId, room }) => entryId !== first.entryId && room === first.room);
  check(second, 'No two entries are read by the same judges');
  return [first.number, second.number];
}

/** The chief judge sees the tie on the board; the panel votes, and the vote is written down. */
export async function voteOnTie({ chair, organiser, round, equals }) {
  const tied = await onBoard(chair, round, equals);
  check(tied[0].rank === tied[1].rank, 'Two entries with the same marks everywhere have different ranks');
  const [winner, loser] = tied.map(({ entryId }) => entryId);
  const votes = [
    { entryId: winner, votes: FOR },
    { entryId: loser, votes: AGAINST },
  ];
  await organiser.put(`/rounds/${round.id}/votes`, { votes });
}

/** Entries as the board has them now, which is a second old at most. */
async function onBoard(chair, round, numbers) {
  await pause(1000);
  const { items } = await chair.get(`/rounds/${round.id}/standings/live`);
  return numbers.map((number) => items.find((one) => one.number === number));
}

/** The vote, and nothing else, put the two in order. */
export function checkVote(standings, equals) {
  const [winner, loser] = equals.map((number) => standings.find((one) => one.number === number));
  check(winner.exact === loser.exact && winner.rank < loser.rank, 'The vote did not break the tie');
  const steps = [winner.decidedBy, loser.decidedBy];
  check(steps.includes('vote'), `The tie of the vote was broken by ${steps.join(', ')}`);
}
