import { AwardModule } from '#award';
import { newId } from '#platform/chance';
import { type Portal, startPortal } from '#testing';
import { countedBallots } from '../src/queries/result-set/counted-ballots.js';
import { type Finished, finished, panel } from './given.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([AwardModule]);
}, 60_000);
afterAll(() => portal.stop());

const desk = (edition: Finished) => portal.as(edition.organiser);

it('tells of every ballot that ended the sums of its rounds, by entry, and of none that runs or was voided', async () => {
  const edition = await finished(portal, [1, 2, 3, 4], (plan) => {
    plan.awards = plan.awards.filter(({ code }) => code === 'BEST_ORIGINALITY');
    for (const award of plan.awards) award.choice = 'ballot';
  });
  const judges = await panel(portal, edition, 3);
  const { id } = (await desk(edition).post(`/editions/${edition.id}/ballots`, { awardCode: 'BEST_ORIGINALITY' })).body;
  const counted = () => countedBallots(portal.unit.read, edition.id);
  expect(await counted()).toEqual([]);
  const [, winner] = edition.entries;
  const choices = [winner, winner, null];
  for (const [at, judge] of judges.entries()) {
    const ballot = { round: 1, choice: choices[at], receipt: String(at).padStart(32, '0') };
    expect((await portal.as(judge).put(`/ballots/${id}/vote`, ballot)).status).toBe(204);
  }
  await portal.drain();
  const [one, ...others] = await counted();
  expect(others).toEqual([]);
  expect(one).toMatchObject({ award: 'BEST_ORIGINALITY', electors: 3, recused: 0, winner });
  expect(one!.rounds).toMatchObject([{ no: 1, outcome: 'decided', cast: 3, abstained: 1 }]);
  const votes = new Map(one!.rounds[0]!.votes.map((line) => [line.entryId, line.votes]));
  expect(votes.get(winner!)).toBe(2);
  expect([...votes.values()].reduce((sum, some) => sum + some, 0)).toBe(2);

  const voided = `UPDATE award.ballot SET state = 'void', winner = NULL, void_reason = 'spec' WHERE id = $1`;
  await portal.unit.run((tx) => tx.query(voided, [id]));
  expect(await counted()).toEqual([]);
  expect(await countedBallots(portal.unit.read, newId())).toEqual([]);
});
