import { canonicalHash } from '#fairness';
import { newId } from '#platform/chance';
import { PublicationModule } from '#publication';
import { type Answer, type Portal, startPortal } from '#testing';
import {
  applied,
  everything,
  type Finished,
  finished,
  moved,
  namedOtherwise,
  proposed,
  ready,
  releasedFinal,
  said,
  sealed,
  TALENT,
  turnFinal,
} from './given.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([PublicationModule]);
}, 60_000);
afterAll(() => portal.stop());

const releases = ({ id }: Finished) => `/editions/${id}/releases`;
const publish = (edition: Finished, note = '正式公布', actor = edition.organiser) =>
  portal.as(actor).post(releases(edition), { note });
const bare = ({ status, body: { requestId: _, ...body } }: Answer) => ({ status, body });
/** The answer, after making sure that it wrote nothing. */
async function refused(work: () => Promise<Answer>): Promise<string> {
  const before = await everything(portal);
  const answer = said(await work());
  expect(await everything(portal)).toEqual(before);
  return answer;
}

it('publishes the confirmed prizes to everybody, frozen and sealed', async () => {
  const edition = await ready(portal);
  expect(said(await portal.visitor.get(`/editions/${edition.slug}/results`))).toBe('404 not-found');
  const { status, body: published } = await publish(edition);
  expect([status, published.no]).toEqual([201, 1]);

  const { body: release } = await portal.visitor.get(`/editions/${edition.slug}/results`);
  expect(release).toMatchObject({ id: published.id, no: 1, state: 'current', supersededBy: null, note: '正式公布' });
  expect(release.slug).toBe(edition.slug);
  const winners = release.body.awards.map((award: { code: string; winners: object[]; vacant: number }) => [
    award.code,
    award.winners.length,
    award.vacant,
  ]);
  expect(winners).toEqual([
    ['FIRST', 1, 0],
    ['SECOND', 2, 0],
    ['BEST_ORIGINALITY', 1, 0],
    ['BEST_APPLICATION', 0, 1],
    ['OUTSTANDING_TALENT', 1, 0],
  ]);
  expect(release.body.awards[4].winners[0].holderName).toBe('𠮷田·明');
  expect(release.body.final.map(({ rank, score }: { rank: number; score: string }) => [rank, score])).toEqual([
    [1, '99.00'],
    [2, '98.00'],
    [3, '97.00'],
  ]);
  expect(JSON.stringify(release)).not.toMatch(/138001|lead@example|林知远|proposedBy|reason/);

  expect(canonicalHash(release.body)).toBe(release.hash);
  expect(await sealed(portal, edition.id)).toEqual([
    expect.objectContaining({
      no: '1',
      bodyHash: release.hash,
      subject: release.id,
      actor: edition.organiser.personId,
    }),
  ]);
});

it('tells the public which step placed entries of the same score', async () => {
  const edition = await ready(portal, [1, 2, 3], [98, 98, 97], ['total', 'criterion:CLINICAL']);
  await publish(edition);
  const { body: release } = await portal.visitor.get(`/editions/${edition.slug}/results`);
  const tie = { step: 'criterion', name: { 'zh-CN': '临床需求与应用价值', en: expect.any(String) } };
  expect(release.body.final).toMatchObject([
    { rank: 1, score: '98.00', tie },
    { rank: 2, score: '98.00', tie },
    { rank: 3, score: '97.00', tie: null },
  ]);
  expect(canonicalHash(release.body)).toBe(release.hash);
});

it.each([
  ['the holder agrees and the lead does not', 'talent', '𠮷田·明'],
  ['the lead agrees and the holder does not', 'lead', null],
] as const)('names the person of a prize by their own consent: %s', async (_, who, name) => {
  const edition = await ready(portal);
  const others = `UPDATE entry.consent SET withdrawn_at = clock_timestamp()
    WHERE entry_id = $1 AND (person_id = $2) IS DISTINCT FROM ($3 = 'talent')`;
  await portal.unit.run((tx) => tx.query(others, [edition.entries[0], TALENT, who]));
  await publish(edition);
  const { body } = await portal.visitor.get(`/editions/${edition.slug}/results`);
  expect(body.body.awards[4].winners[0].holderName).toBe(name);
});

it('corrects a published result by a new release that a second person had to confirm', async () => {
  const edition = await ready(portal);
  const { body: old } = await publish(edition);
  const first = await portal.visitor.get(`/releases/${old.id}`);
  const prizes = `/editions/${edition.id}/prizes`;
  const desk = portal.as(edition.organiser);
  const { items } = (await desk.get(prizes)).body;
  await desk.delete(`/prizes/${items[0].id}`, { reason: '权属证明不实' });
  const open = await publish(edition);
  expect([said(open), open.body.blockers]).toEqual([
    '409 release-blocked',
    [{ code: 'seats-open', awardCode: 'FIRST', count: 1 }],
  ]);
  await desk.post(prizes, { awardCode: 'FIRST', reason: '一等奖空缺' });
  const { body: blocked } = await desk.get(releases(edition));
  expect(blocked.blockers).toEqual([
    { code: 'prizes-outdated', awardCode: 'SECOND', count: 1 },
    { code: 'prizes-waiting', awardCode: null, count: 1 },
  ]);
  expect(await refused(() => publish(edition))).toBe('409 release-blocked');
  await moved(portal, edition);
  expect((await publish(edition)).body.blockers).toEqual([{ code: 'results-changed', awardCode: null, count: 4 }]);
  await applied(portal, edition);

  const { body: fresh } = await publish(edition, '更正：一等奖空缺');
  expect(fresh.no).toBe(2);
  const { body: current } = await portal.visitor.get(`/editions/${edition.slug}/results`);
  expect(current).toMatchObject({ id: fresh.id, state: 'current', note: '更正：一等奖空缺' });
  expect(current.body.awards[0]).toMatchObject({ winners: [], vacant: 1 });
  const { body: superseded } = await portal.visitor.get(`/releases/${old.id}`);
  expect(superseded).toEqual({ ...first.body, state: 'superseded', supersededBy: fresh.id });
  expect(canonicalHash(superseded.body)).toBe(superseded.hash);
  expect(superseded.hash).not.toBe(current.hash);
  const { body: list } = await desk.get(releases(edition));
  expect(list.items.map(({ no, state }: { no: number; state: string }) => [no, state])).toEqual([
    [2, 'current'],
    [1, 'superseded'],
  ]);
  expect(list).toMatchObject({ blockers: [], can: { publish: true } });
});

it('makes one release of two people who publish the same at once', async () => {
  const edition = await ready(portal);
  const answers = await Promise.all([publish(edition), publish(edition, '正式公布', edition.second)]);
  expect(answers.map(said).sort()).toEqual(['201', '409 release-unchanged']);
  expect(await sealed(portal, edition.id)).toHaveLength(1);
});

it('publishes nothing that is not decided, or no longer true', async () => {
  const edition = await finished(portal);
  expect(await refused(() => publish(edition))).toBe('409 release-blocked');
  await proposed(portal, edition);
  expect(await refused(() => publish(edition))).toBe('409 release-blocked');
  await portal.as(edition.second).put(`/editions/${edition.id}/prizes/confirmation`);
  await turnFinal(portal, edition, 'open');
  const reopened = await publish(edition);
  expect(reopened.body.blockers).toEqual([{ code: 'final-not-closed', awardCode: null, count: 0 }]);
  await turnFinal(portal, edition, 'closed');
  expect(await refused(() => publish(edition, ' '))).toBe('422 invalid');
  const archive = `UPDATE competition.edition SET state = 'archived' WHERE id = $1`;
  await portal.unit.run((tx) => tx.query(archive, [edition.id]));
  expect(await refused(() => publish(edition))).toBe('409 edition-archived');
});

it('lets organisers publish, other staff look, and strangers know of nothing', async () => {
  const edition = await ready(portal);
  for (const actor of [edition.secretariat, edition.supervisor]) {
    expect(await refused(() => publish(edition, '正式公布', actor))).toBe('403 not-allowed');
    expect((await portal.as(actor).get(releases(edition))).body.can).toEqual({ publish: false });
  }
  expect((await portal.visitor.get(releases(edition))).status).toBe(401);
  const judge = portal.as(await portal.actor({ seats: [{ editionId: edition.id, role: 'judge' }] }));
  const nowhere = `/editions/${newId()}/releases`;
  expect(bare(await judge.get(releases(edition)))).toEqual(bare(await judge.get(nowhere)));
  expect(bare(await judge.post(releases(edition), { note: 'x' }))).toEqual(
    bare(await judge.post(nowhere, { note: 'x' })),
  );
  expect(said(await portal.visitor.get(`/releases/${newId()}`))).toBe('404 not-found');
  expect(said(await portal.visitor.get('/editions/nowhere/results'))).toBe('404 not-found');
});

it('cannot be rewritten, not even by SQL', async () => {
  const edition = await ready(portal);
  await publish(edition);
  for (const sql of [`UPDATE publication.release SET note = 'x'`, 'DELETE FROM publication.release']) {
    await expect(portal.unit.run((tx) => tx.query(sql))).rejects.toThrow(/never changed|permission denied/);
  }
});

it('reads three finalists with as many statements as one, and three releases as one', async () => {
  const [one, three] = [await ready(portal), await ready(portal, [1, 2, 3, 4, 5])];
  await publish(one);
  for (const note of ['公布', '更正', '再更正']) {
    expect(said(await publish(three, note))).toBe('201');
    await namedOtherwise(portal, three);
  }
  await namedOtherwise(portal, one);
  const reading = (edition: Finished) => portal.counting(() => portal.as(edition.second).get(releases(edition)));
  const results = ({ slug }: Finished) => portal.counting(() => portal.visitor.get(`/editions/${slug}/results`));
  const publishing = (edition: Finished) => portal.counting(() => publish(edition));
  await reading(one);
  for (const count of [reading, results, publishing]) expect(await count(three)).toBe(await count(one));
});

it('publishes nothing of a final whose result the chief judge has not released, or has taken back', async () => {
  const edition = await ready(portal);
  const withdraw = `UPDATE judging.release SET withdrawn_at = clock_timestamp(), withdrawal_reason = '复核' WHERE round_id = $1`;
  await portal.unit.run((tx) => tx.query(withdraw, [edition.roundId]));
  expect(await refused(() => publish(edition))).toBe('409 release-blocked');
  const { body } = await portal.as(edition.organiser).get(releases(edition));
  expect(body.blockers).toEqual([{ code: 'final-not-released', awardCode: null, count: 0 }]);
  await releasedFinal(portal, edition);
  expect(said(await publish(edition))).toBe('201');
});

it('tells a team what its own sheets say only once a release is final, and nobody else', async () => {
  const edition = await ready(portal, [1, 2, 3, 4]);
  const [entry] = edition.entries;
  const feedback = `/entries/${entry}/feedback`;
  const [{ lead }] = (await portal.db.query('SELECT lead_id AS lead FROM entry.entry WHERE id = $1', [entry])) as [
    { lead: string },
  ];
  const team = portal.as(edition.leads.find(({ personId }) => personId === lead)!);
  await publish(edition);
  expect((await team.get(feedback)).body).toMatchObject({ open: false, rounds: [] });
  expect(said(await team.get(`${feedback}/pdf`))).toBe('409 feedback-not-open');
  expect(said(await portal.as(edition.organiser).get(feedback))).toBe('404 not-found');
  const final = `INSERT INTO publication.release (id, edition_id, no, body, hash, note, prepared_at, prepared_by, published_at,
      published_by, told_at, announced_at)
    SELECT $2, edition_id, 2, jsonb_set(body, '{standing}', '"final"'), 'x', 'x', prepared_at, prepared_by, published_at,
      published_by, published_at, published_at FROM publication.release WHERE edition_id = $1`;
  await portal.unit.run((tx) => tx.query(final, [edition.id, newId()]));
  const { body } = await team.get(feedback);
  expect(body.open).toBe(true);
  expect(body.rounds).toMatchObject([{ code: 'FINAL', rank: 1, entries: 4 }]);
  const innovation = body.rounds[0].criteria.find(({ code }: { code: string }) => code === 'INNOVATION');
  expect(innovation).toMatchObject({ own: '10.00', field: { lower: '10.75', median: '11.50', upper: '12.25' } });
  expect(JSON.stringify(body)).not.toMatch(/judge|personId/i);
  expect(body.rounds[0]).toMatchObject({ dropped: 0, untrimmedBelow: null, tie: null });
});
