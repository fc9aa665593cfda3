import { AwardModule, CountDueRounds } from '#award';
import type { Actor } from '#kernel';
import { type Answer, type Portal, startPortal } from '#testing';
import { everything, type Finished, finished, panel, said, sealed } from './given.js';

let portal: Portal;
let edition: Finished;
let judges: Actor[];
beforeAll(async () => {
  portal = await startPortal([AwardModule]);
  edition = await finished(portal, [1, 2, 3, 4], (plan) => {
    plan.awards = plan.awards.filter(({ code }) => ['BEST_ORIGINALITY', 'OUTSTANDING_TALENT'].includes(code));
    for (const award of plan.awards) award.choice = 'ballot';
  });
  judges = await panel(portal, edition, 7);
  // One judge works where the first entry's people do.
  await portal.unit.run((tx) => tx.query(BELONGS, [judges[6]!.personId, edition.entries[0]]));
}, 60_000);
afterAll(() => portal.stop());

const BELONGS = `INSERT INTO recusal.conflict (id, edition_id, person_id, subject_id, relation, source, effect, state, evidence, why, noted_at, version)
  SELECT gen_random_uuid(), e.edition_id, $1, e.id, 'kinship', 'declared', 'block', 'declared', 'stated', '{}', clock_timestamp(), 1
  FROM entry.entry e WHERE e.id = $2`;
const ballots = () => `/editions/${edition.id}/ballots`;
const desk = () => portal.as(edition.organiser);
const mine = async (judge: Actor) => (await portal.as(judge).get(`${ballots()}/mine`)).body;
const receipt = (index: number, round = 1) => `${round}${index}`.padStart(32, '0');
const vote = (judge: Actor, id: string, choice: string | null, round = 1) =>
  portal.as(judge).put(`/ballots/${id}/vote`, { round, choice, receipt: receipt(judges.indexOf(judge) + 1, round) });
async function refused(work: () => Promise<Answer>): Promise<string> {
  const before = await everything(portal);
  const answer = said(await work());
  expect(await everything(portal)).toEqual(before);
  return answer;
}
const named = (judge: Actor, entry: number, more: object = {}) =>
  portal.as(judge).post(`/editions/${edition.id}/expert-nominations`, {
    ...{ awardCode: 'OUTSTANDING_TALENT', entryId: edition.entries[entry], grounds: '完成首例临床应用' },
    ...more,
  });

it('decides a project’s prize in rounds, each vote once, and somebody else confirms it', async () => {
  const { entries } = edition;
  const candidates = entries.slice(1);
  const opened = await desk().post(ballots(), { awardCode: 'BEST_ORIGINALITY' });
  const { id } = opened.body;
  expect(await refused(() => desk().post(ballots(), { awardCode: 'BEST_ORIGINALITY' }))).toBe('409 ballot-open');
  expect((await mine(judges[0]!)).items[0].round.candidates).toHaveLength(3);
  const outside = await portal.actor({ seats: [{ editionId: edition.id, role: 'judge' }] });
  expect(await refused(() => vote(outside, id, null))).toBe('404 not-found');
  expect(
    await refused(() => portal.as(edition.organiser).put(`/ballots/${id}/vote`, { round: 1, receipt: receipt(0) })),
  ).toBe('403 not-allowed');
  expect(await refused(() => vote(judges[0]!, id, entries[0]!))).toBe('422 not-a-candidate');
  expect(await refused(() => vote(judges[0]!, id, candidates[0]!, 2))).toBe('409 ballot-round-over');
  const twice = await Promise.all([vote(judges[0]!, id, candidates[0]!), vote(judges[0]!, id, candidates[1]!)]);
  expect(twice.map(said).sort()).toEqual(['204', '409 voted-already']);
  const rest = await Promise.all(judges.slice(1).map((judge, at) => vote(judge, id, candidates[at % 3]!)));
  expect(rest.map(said)).toEqual(Array.from({ length: 6 }, () => '204'));
  await portal.drain();
  const [first] = (await desk().get(ballots())).body.items;
  expect(first).toMatchObject({
    state: 'open',
    electors: 7,
    rounds: [{ turnout: 7, outcome: 'next' }, { turnout: 0 }],
  });
  expect(
    await refused(() =>
      desk().post(`/editions/${edition.id}/prizes`, { awardCode: 'BEST_ORIGINALITY', reason: '空缺' }),
    ),
  ).toBe('409 ballot-open');
  const leader = first.rounds[1].candidates[0];
  for (const judge of judges.slice(0, 5)) expect(said(await vote(judge, id, leader, 2))).toBe('204');
  const two = await Promise.all([desk().put(`/ballots/${id}/closure`), desk().put(`/ballots/${id}/closure`)]);
  expect(two.map(said).sort()).toEqual(['204', '409 ballot-ended']);
  const { items, blockers } = (await desk().get(`/editions/${edition.id}/prizes`)).body;
  expect(items).toMatchObject([{ entry: { id: leader }, reason: 'ballot', ballotId: id, state: 'proposed' }]);
  expect(blockers).toEqual([{ code: 'seats-open', awardCode: 'OUTSTANDING_TALENT', count: 1 }]);
  const own = await mine(judges[0]!);
  expect(own.items[0].counted[1].receipts).toContain(receipt(1, 2));
  const links = await sealed(portal, edition.id, 'award.ballot-counted');
  expect(links[1]).toMatchObject({
    award: 'BEST_ORIGINALITY',
    round: 2,
    cast: 5,
    electorate: 7,
    outcome: 'decided',
    winner: leader,
  });
});

it('lets experts name people of the teams with their grounds, and votes on them without who must keep away', async () => {
  const { leads } = edition;
  expect(await refused(() => named(judges[0]!, 0))).toBe('422 holder-needed');
  expect(await refused(() => named(judges[0]!, 0, { holderId: leads[1] }))).toBe('422 holder-needed');
  expect(await refused(() => named(judges[6]!, 0, { holderId: leads[0] }))).toBe('409 kept-away');
  expect(await refused(() => desk().post(ballots(), { awardCode: 'OUTSTANDING_TALENT' }))).toBe('409 no-candidates');
  expect(said(await named(judges[0]!, 0, { holderId: leads[0] }))).toBe('201');
  expect(await refused(() => named(judges[0]!, 0, { holderId: leads[0] }))).toBe('409 named-already');
  expect(said(await named(judges[1]!, 1, { holderId: leads[1] }))).toBe('201');
  const kept = (await mine(judges[6]!)).awards[0];
  expect(kept.candidates.map(({ id }: { id: string }) => id)).not.toContain(edition.entries[0]);
  const prize = { awardCode: 'OUTSTANDING_TALENT', entryId: edition.entries[1], holderId: leads[1], reason: '推荐' };
  expect(await refused(() => desk().post(`/editions/${edition.id}/prizes`, prize))).toBe('409 ballot-decides');
  const { body } = await desk().post(ballots(), { awardCode: 'OUTSTANDING_TALENT' });
  expect(await refused(() => vote(judges[6]!, body.id, leads[1]!))).toBe('409 kept-away');
  const shown = (await mine(judges[6]!)).items[1];
  expect(shown).toMatchObject({ kept: true, round: null, counted: [] });
  expect(JSON.stringify(shown)).not.toContain(edition.entries[0]);
  const other = (await mine(judges[2]!)).items[1].round.candidates;
  expect(other[0]).toMatchObject({ holderName: '𠮷田·明', grounds: ['完成首例临床应用'] });
  for (const judge of judges.slice(0, 6)) expect(said(await vote(judge, body.id, leads[1]!))).toBe('204');
  await portal.drain();
  expect((await desk().get(ballots())).body.items[1]).toMatchObject({
    state: 'decided',
    winner: leads[1],
    electors: 6,
  });
  const confirmed = await portal.as(edition.second).put(`/editions/${edition.id}/prizes/confirmation`);
  expect(confirmed.body).toEqual({ confirmed: 2 });
});

it('keeps no vote anywhere beside who cast it', async () => {
  const columns = (await portal.db
    .query(`SELECT table_name || '.' || column_name AS name FROM information_schema.columns
    WHERE table_schema = 'award' AND table_name IN ('ballot_turnout') ORDER BY 1`)) as { name: string }[];
  expect(columns.map(({ name }) => name)).toEqual([
    'ballot_turnout.ballot_id',
    'ballot_turnout.no',
    'ballot_turnout.person_id',
  ]);
  const rounds = (await portal.db.query('SELECT urn, receipts FROM award.ballot_round')) as {
    urn: unknown;
    receipts: string[];
  }[];
  for (const { urn, receipts } of rounds) expect([urn, receipts]).toEqual([null, receipts.toSorted()]);
  const lines = (await portal.db.query(`SELECT details FROM journal.line WHERE kind = 'award.ballot-cast'`)) as {
    details: object;
  }[];
  expect(new Set(lines.flatMap(({ details }) => Object.keys(details)))).toEqual(new Set(['round']));
});

it('counts by itself when the time is over, and breaks off with a reason what must not go on', async () => {
  const other = await finished(portal, [1, 2, 3], (plan) => {
    plan.awards = plan.awards.filter(({ code }) => code === 'BEST_ORIGINALITY');
    plan.awarding = { ...plan.awarding!, ballot: { ...plan.awarding!.ballot, rounds: 1 } };
  });
  const two = await panel(portal, other, 3);
  const list = `/editions/${other.id}/ballots`;
  const own = portal.as(other.organiser);
  const open = async () => (await own.post(list, { awardCode: 'BEST_ORIGINALITY' })).body.id as string;
  const id = await open();
  expect(await refused(() => own.delete(`/ballots/${id}`, { reason: ' ' }))).toBe('422 invalid');
  expect(said(await own.delete(`/ballots/${id}`, { reason: '候选项目退赛' }))).toBe('204');
  const next = await open();
  expect(said(await portal.as(two[0]!).put(`/ballots/${next}/vote`, { round: 1, receipt: receipt(0) }))).toBe('204');
  await portal.unit.run((tx) =>
    tx.query(`UPDATE award.ballot_round SET closes_at = opened_at WHERE ballot_id = $1`, [next]),
  );
  const late = () => portal.as(two[1]!).put(`/ballots/${next}/vote`, { round: 1, receipt: receipt(1) });
  expect(await refused(late)).toBe('409 ballot-round-over');
  await portal.get(CountDueRounds).run();
  expect((await own.get(list)).body.items.map(({ state }: { state: string }) => state)).toEqual(['void', 'undecided']);
});
