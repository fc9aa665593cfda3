import { PublicationModule } from '#publication';
import { type Answer, type Portal, startPortal } from '#testing';
import { noticed, type Noticed, objected } from './given-objection.js';
import { type Finished, ready, said } from './given.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([PublicationModule]);
}, 60_000);
afterAll(() => portal.stop());

const DAY = 86_400;
const archive = (edition: Finished) => portal.as(edition.organiser).put(`/editions/${edition.id}/archive`);
/** The edition, and what its organiser has done. */
const kept = async ({ id, organiser }: Finished): Promise<unknown> =>
  portal.db.query(
    `SELECT to_jsonb(e) AS edition, (SELECT count(*) FROM journal.line WHERE actor_id = $2) AS lines
     FROM competition.edition e WHERE id = $1`,
    [id, organiser.personId],
  );

/** What stands in the way, after making sure that nothing was written. */
async function inTheWay(edition: Finished): Promise<Record<string, number>> {
  const before = await kept(edition);
  const answer = await archive(edition);
  expect(said(answer)).toBe('409 edition-unfinished');
  expect(await kept(edition)).toEqual(before);
  const { unfinished, count } = answer.body as { unfinished: { code: string; count: number }[]; count: number };
  expect(unfinished.reduce((sum, one) => sum + one.count, 0)).toBe(count);
  return Object.fromEntries(unfinished.map((one) => [one.code, one.count]));
}

it('is refused while certificates are being issued, or the public results are provisional', async () => {
  const edition = await ready(portal);
  const release = await portal.as(edition.organiser).post(`/editions/${edition.id}/releases`, { note: '首次发布' });
  const issue = `INSERT INTO publication.certificate_issue
      (id, edition_id, release_id, state, date, honours, total, started_at, started_by)
    VALUES (gen_random_uuid(), $1, $2, 'running', current_date, '[]', 1, clock_timestamp(), $3)`;
  await portal.unit.run((tx) => tx.query(issue, [edition.id, release.body.id, edition.organiser.personId]));
  expect(await inTheWay(edition)).toEqual({ 'release-provisional': 1, 'issue-running': 1 });
});

it('and what would begin at once: one of the two happens, never both', async () => {
  const edition = await ready(portal);
  const desk = portal.as(edition.organiser);
  const notice = () => desk.post(`/editions/${edition.id}/notices`, { list: 'awards' });
  const both: Answer[] = await Promise.all([archive(edition), notice()]);
  expect(['204, 409 edition-archived', '409 edition-unfinished, 201']).toContain(both.map(said).join(', '));
});

it('asks only for whoever may archive', async () => {
  const edition = await noticed(portal);
  expect(said(await portal.as(edition.secretariat).put(`/editions/${edition.id}/archive`))).toBe('403 not-allowed');
});

it('is refused while people may object, wait for a decision, or read a release that is still to come', async () => {
  const edition: Noticed = await noticed(portal);
  expect(await inTheWay(edition)).toEqual({ 'notice-running': 1 });
  await objected(portal, edition);
  const desk = portal.as(edition.organiser);
  expect(said(await desk.post(`/editions/${edition.id}/prepared-releases`, { note: '正式公布' }))).toBe('201');
  expect(await inTheWay(edition)).toEqual({ 'notice-running': 1, 'objection-open': 1, 'release-pending': 1 });

  await portal.unit.run((tx) => tx.query('UPDATE platform.clock_offset SET seconds = $1', [20 * DAY]));
  expect(await inTheWay(edition)).toEqual({ 'objection-open': 1, 'release-pending': 1 });
  const open = (await portal.as(edition.supervisor).get(`/editions/${edition.id}/objections`)).body.items[0];
  const rejection = { reason: '不属于可以提出异议的事由。', version: open.version };
  expect(said(await portal.as(edition.supervisor).put(`/objections/${open.id}/rejection`, rejection))).toBe('204');
  expect(await inTheWay(edition)).toEqual({ 'release-pending': 1 });
  const [release] = (await desk.get(`/editions/${edition.id}/releases`)).body.items;
  expect(said(await desk.delete(`/releases/${release.id}`, { version: release.version }))).toBe('204');
  expect(said(await archive(edition))).toBe('204');
}, 60_000);
