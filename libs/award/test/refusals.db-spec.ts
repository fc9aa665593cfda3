import { AwardModule } from '#award';
import { newId } from '#platform/chance';
import { type Answer, type Client, type Portal, startPortal } from '#testing';
import { confirmed, everything, type Finished, finished, proposed, reopened, said } from './given.js';

let portal: Portal;
let edition: Finished;
beforeAll(async () => {
  portal = await startPortal([AwardModule]);
  edition = await finished(portal, [1, 2, 3, 4]);
}, 60_000);
afterAll(() => portal.stop());

const path = ({ id }: Finished) => `/editions/${id}/prizes`;
const WRITES: [string, (desk: Client, base: string) => Promise<Answer>][] = [
  ['proposing', (desk, base) => desk.put(`${base}/proposal`)],
  ['nominating', (desk, base) => desk.post(base, { awardCode: 'FIRST', reason: '空缺' })],
  ['confirming', (desk, base) => desk.put(`${base}/confirmation`)],
];
/** The answer, after making sure that it wrote nothing. */
async function refused(work: () => Promise<Answer>): Promise<string> {
  const before = await everything(portal);
  const answer = said(await work());
  expect(await everything(portal)).toEqual(before);
  return answer;
}
const bare = ({ status, body: { requestId: _, ...body } }: Answer) => ({ status, body });

it.each(WRITES)('refuses %s to everybody but organisers', async (_, write) => {
  const judge = await portal.actor({ seats: [{ editionId: edition.id, role: 'judge' }] });
  const elsewhere = await portal.actor({ seats: [{ editionId: newId(), role: 'organiser' }] });
  const admin = await portal.actor({ seats: [{ editionId: null, role: 'admin' }] });
  expect((await write(portal.visitor, path(edition))).status).toBe(401);
  for (const stranger of [judge, elsewhere, admin, await portal.actor()]) {
    const answer = await write(portal.as(stranger), path(edition));
    expect(bare(answer)).toEqual(bare(await write(portal.as(stranger), `/editions/${newId()}/prizes`)));
    expect(said(answer)).toBe('404 not-found');
  }
  expect(await refused(() => write(portal.as(edition.secretariat), path(edition)))).toBe('403 not-allowed');
});

it('shows prizes to staff, and to nobody else that there are any', async () => {
  for (const actor of [edition.secretariat, edition.supervisor]) {
    const { status, body } = await portal.as(actor).get(path(edition));
    expect([status, body.can.propose, body.can.withdraw]).toEqual([200, false, false]);
  }
  const stranger = portal.as(await portal.actor());
  expect(bare(await stranger.get(path(edition)))).toEqual(bare(await stranger.get(`/editions/${newId()}/prizes`)));
  await proposed(portal, edition);
  const [{ id }] = (await portal.db.query('SELECT id FROM award.prize LIMIT 1')) as [{ id: string }];
  const remove = (prize: string) => stranger.delete(`/prizes/${prize}`, { reason: '错误' });
  expect(bare(await remove(id))).toEqual(bare(await remove(newId())));
  const clerk = portal.as(edition.secretariat);
  expect(await refused(() => clerk.delete(`/prizes/${id}`, { reason: '错误' }))).toBe('403 not-allowed');
});

it('refuses nominations that the catalogue does not allow, and writes nothing', async () => {
  const other = await finished(portal, [1, 2, 3]);
  const desk = portal.as(other.organiser);
  const nominate = (body: object) => refused(() => desk.post(path(other), { reason: '专家组推荐', ...body }));
  const [entryId] = other.entries;
  expect(await nominate({ awardCode: 'POPULARITY', entryId })).toBe('422 award-unknown');
  expect(await nominate({ awardCode: 'FIRST', entryId })).toBe('422 not-a-candidate');
  expect(await nominate({ awardCode: 'BEST_APPLICATION', entryId })).toBe('422 not-a-candidate');
  expect(await nominate({ awardCode: 'OUTSTANDING_TALENT', entryId: newId() })).toBe('422 not-a-candidate');
  expect(await nominate({ awardCode: 'OUTSTANDING_TALENT', entryId })).toBe('422 holder-needed');
  expect(await nominate({ awardCode: 'OUTSTANDING_TALENT', entryId, holderId: newId() })).toBe('422 holder-needed');
  expect(await nominate({ awardCode: 'BEST_ORIGINALITY', entryId, holderId: other.leads[0] })).toBe(
    '422 holder-unwanted',
  );
  expect(await nominate({ awardCode: 'BEST_ORIGINALITY', entryId, reason: ' ' })).toBe('422 invalid');
  expect(await nominate({ awardCode: 'BEST_ORIGINALITY', entryId, rank: 1 })).toBe('400 malformed');
  expect(await nominate({ awardCode: 'BEST_ORIGINALITY', entryId: '1' })).toBe('400 malformed');
});

it('proposes once what the ranks decide', async () => {
  const other = await finished(portal, [1, 2, 3]);
  const desk = portal.as(other.organiser);
  await desk.put(`${path(other)}/proposal`);
  expect(await refused(() => desk.put(`${path(other)}/proposal`))).toBe('409 prizes-proposed-already');
  const extra = { awardCode: 'FIRST', reason: '空缺' };
  const full = await desk.post(path(other), extra);
  expect([said(full), full.body.quota]).toEqual(['409 seats-full', 1]);
});

it('gives an award to the same entry once', async () => {
  const two = await finished(portal, [1, 2, 3], (plan) => {
    plan.awards = plan.awards.filter(({ code }) => code === 'OUTSTANDING_TALENT');
    plan.awards[0]!.quota = 2;
  });
  const nomination = {
    awardCode: 'OUTSTANDING_TALENT',
    entryId: two.entries[0],
    holderId: two.leads[0],
    reason: '推荐',
  };
  const desk = portal.as(two.organiser);
  expect(said(await desk.post(path(two), nomination))).toBe('201');
  expect(await refused(() => desk.post(path(two), nomination))).toBe('409 prize-held-already');
});

it('waits for the final to close', async () => {
  const other = await finished(portal, [1, 2, 3]);
  const desk = portal.as(other.organiser);
  await reopened(portal, other);
  expect(await refused(() => desk.put(`${path(other)}/proposal`))).toBe('409 final-not-closed');
  const vacancy = { awardCode: 'FIRST', reason: '空缺' };
  expect(await refused(() => desk.post(path(other), vacancy))).toBe('409 final-not-closed');
  const { body } = await desk.get(path(other));
  expect(body.blockers).toEqual([{ code: 'final-not-closed', awardCode: null, count: 0 }]);
  expect(body.can.propose).toBe(false);
});

it('keeps whoever proposed from confirming, in the action and in the table', async () => {
  const other = await finished(portal, [1, 2, 3]);
  await proposed(portal, other);
  const own = portal.as(other.organiser);
  expect(await refused(() => own.put(`${path(other)}/confirmation`))).toBe('403 second-person-needed');
  const sql = `UPDATE award.prize SET state = 'confirmed', confirmed_by = proposed_by, confirmed_at = clock_timestamp()
    WHERE edition_id = $1`;
  await expect(portal.unit.run((tx) => tx.query(sql, [other.id]))).rejects.toThrow('ck_prize_four_eyes');
});

it('confirms all or nothing', async () => {
  const other = await finished(portal, [1, 2, 3]);
  await portal.as(other.organiser).put(`${path(other)}/proposal`);
  const confirm = () => portal.as(other.second).put(`${path(other)}/confirmation`);
  expect(await refused(confirm)).toBe('409 prizes-blocked');
  const open = (awardCode: string) => ({ code: 'seats-open', awardCode, count: 1 });
  expect((await confirm()).body.blockers).toEqual(
    ['BEST_ORIGINALITY', 'BEST_APPLICATION', 'OUTSTANDING_TALENT'].map(open),
  );
});

it('lets no prize outlive the ranks it came from', async () => {
  const other = await finished(portal, [1, 2, 3]);
  await proposed(portal, other);
  const swap = 'UPDATE judging.standing SET rank = 4 - rank WHERE round_id = $1';
  await portal.unit.run((tx) => tx.query(swap, [other.roundId]));
  const { body } = await portal.as(other.second).put(`${path(other)}/confirmation`);
  const outdated = (awardCode: string) => ({ code: 'prizes-outdated', awardCode, count: 1 });
  expect(body.blockers).toEqual([outdated('FIRST'), outdated('SECOND')]);
});

it('gives the last seat to one of two nominations at once', async () => {
  const other = await finished(portal, [1, 2, 3]);
  const nominate = (actor: typeof other.organiser, entryId: string) =>
    portal.as(actor).post(path(other), {
      awardCode: 'OUTSTANDING_TALENT',
      entryId,
      holderId: other.leads[other.entries.indexOf(entryId)],
      reason: '推荐',
    });
  const [one, two] = other.entries;
  const answers = await Promise.all([nominate(other.organiser, one!), nominate(other.second, two!)]);
  expect(answers.map(said).sort()).toEqual(['201', '409 seats-full']);
});

it('confirms once when two confirm at once', async () => {
  const other = await finished(portal, [1, 2, 3]);
  await proposed(portal, other);
  const confirm = (actor: typeof other.second) => portal.as(actor).put(`${path(other)}/confirmation`);
  const answers = await Promise.all([confirm(other.second), confirm(other.supervisor)]);
  expect(answers.map(said).sort()).toEqual(['200', '409 prizes-blocked']);
});

it('proposes once when two propose at once', async () => {
  const other = await finished(portal, [1, 2, 3]);
  const propose = (actor: typeof other.second) => portal.as(actor).put(`${path(other)}/proposal`);
  const answers = await Promise.all([propose(other.organiser), propose(other.second)]);
  expect(answers.map(said).sort()).toEqual(['200', '409 prizes-proposed-already']);
});

it('withdraws once, and nothing of an archived edition', async () => {
  const other = await finished(portal, [1, 2, 3]);
  await confirmed(portal, other);
  const desk = portal.as(other.organiser);
  const [first, second] = (await desk.get(path(other))).body.items as { id: string }[];
  const remove = (id: string, body: object = { reason: '权属不符' }) => desk.delete(`/prizes/${id}`, body);
  expect(await refused(() => remove(first!.id, {}))).toBe('400 malformed');
  expect((await remove(first!.id)).status).toBe(204);
  expect(await refused(() => remove(first!.id))).toBe('409 wrong-state');
  const archive = `UPDATE competition.edition SET state = 'archived' WHERE id = $1`;
  await portal.unit.run((tx) => tx.query(archive, [other.id]));
  expect(await refused(() => remove(second!.id))).toBe('409 edition-archived');
  expect(await refused(() => desk.put(`${path(other)}/proposal`))).toBe('409 edition-archived');
});
