import { canonicalHash } from '#fairness';
import { readEditionBundle, recomputeEdition } from '#fairness/verify';
import { Live } from '#platform/live';
import { PublicationModule } from '#publication';
import { type Answer, type Portal, startPortal } from '#testing';
import { DataSource } from 'typeorm';
import { HoldBack } from '../src/actions/release/hold-back.js';
import { TellRelease } from '../src/actions/release/tell-release.js';
import { Shelves } from '../src/queries/release/shelves.js';
import { everything, type Finished, namedOtherwise, ready, said, sealed } from './given.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([PublicationModule]);
}, 60_000);
afterAll(() => portal.stop());

const HOUR = 3_600_000;
const time = async () => new Date((await portal.visitor.get('/time')).body.now).getTime();
/** The portal's clock so many milliseconds before an instant, or up to a second earlier: it moves by whole seconds. */
const moveTo = (instant: number, before: number) =>
  portal.unit.run((tx) =>
    tx.query(
      `UPDATE platform.clock_offset SET seconds = floor(extract(epoch FROM $1::timestamptz - clock_timestamp()) - $2::float8)`,
      [new Date(instant), before / 1000],
    ),
  );
/** A file as anybody gets it. */
const file = async (path: string, headers: Record<string, string> = {}) =>
  fetch(`${new URL(portal.base).origin}/results/${path}`, { headers });

async function prepared(edition: Finished, note = '正式公布'): Promise<{ id: string; hash: string; version: number }> {
  const answer = await portal.as(edition.organiser).post(`/editions/${edition.id}/prepared-releases`, { note });
  expect(said(answer)).toBe('201');
  return answer.body;
}
const schedule = (edition: Finished, id: string, at: number | null, version = 1, actor = edition.organiser) =>
  portal.as(actor).put(`/releases/${id}/publication`, { at: at === null ? null : new Date(at).toISOString(), version });
/** The answer, after making sure that it wrote nothing. */
async function refused(work: () => Promise<Answer>): Promise<string> {
  const before = await everything(portal);
  const answer = said(await work());
  expect(await everything(portal)).toEqual(before);
  return answer;
}

it('is prepared, read by those who hold its address, and public from its second on, in one piece', async () => {
  const edition = await ready(portal);
  const { id, hash } = await prepared(edition);
  const desk = portal.as(edition.organiser);
  const { key } = (await desk.put(`/releases/${id}/preview`)).body;
  expect(Buffer.from(key, 'base64url').length).toBeGreaterThanOrEqual(16);
  const preview = await portal.visitor.get(`/release-previews/${key}`);
  expect(canonicalHash(preview.body.body)).toBe(hash);
  expect([preview.headers.get('cache-control'), preview.headers.get('x-robots-tag')]).toEqual([
    'no-store',
    'noindex, nofollow',
  ]);

  const at = (await time()) + HOUR;
  expect(said(await schedule(edition, id, at))).toBe('200');
  expect((await desk.get(`/editions/${edition.id}/releases`)).body.items).toMatchObject([
    { id, no: 1, state: 'scheduled', version: 2, preview: true },
  ]);
  expect(said(await portal.visitor.get(`/releases/${id}`))).toBe('404 not-found');
  expect((await file(`${edition.slug}/1/results.json`)).status).toBe(404);
  await moveTo(at, 6500);
  expect(await refused(() => desk.delete(`/releases/${id}`, { version: 1 }))).toBe('409 stale');

  await moveTo(at, 1500);
  const seen: string[] = [];
  for (let last = 404; last !== 200;) {
    const before = await time();
    const pages = await Promise.all([
      portal.visitor.get(`/editions/${edition.slug}/results`),
      portal.visitor.get(`/releases/${id}`),
      file(`${edition.slug}/current.json`),
      file(`${edition.slug}/1/results.csv`),
    ]);
    const after = await time();
    const states = pages.map(({ status }) => status);
    if (after < at) expect(states).toEqual([404, 404, 404, 404]);
    if (before >= at) expect(states).toEqual([200, 200, 200, 200]);
    if (before >= at) last = 200;
    seen.push(states.join());
  }
  expect(seen[0]).toBe('404,404,404,404');
  const current = (await (await file(`${edition.slug}/current.json`)).json()) as { hash: string; body: object };
  expect([current.hash, canonicalHash(current.body)]).toEqual([hash, hash]);
  const bundle = await (await file(`${edition.slug}/1/bundle.json`)).text();
  expect(recomputeEdition(readEditionBundle(bundle)).ok).toBe(true);
  expect(said(await portal.visitor.get(`/release-previews/${key}`))).toBe('404 not-found');
  expect(await refused(() => desk.delete(`/releases/${id}/publication`, { version: 2 }))).toBe('409 release-public');
  expect(await refused(() => desk.put(`/releases/${id}/preview`))).toBe('409 release-public');
}, 60_000);

it('writes to winners and all others in that second, once', async () => {
  const edition = await ready(portal);
  const { id } = await prepared(edition);
  const at = (await time()) + HOUR;
  await schedule(edition, id, at);
  const [{ early }] = (await portal.db.query(
    `SELECT extract(epoch FROM $2::timestamptz - start_after)::float8 - (SELECT seconds FROM platform.clock_offset) AS early
     FROM pgboss.job WHERE name = 'publication.tell' AND data->>'id' = $1`,
    [id, new Date(at)],
  )) as [{ early: number }];
  expect(early).toBeCloseTo(4, 2);

  const tell = portal.get(TellRelease);
  await tell.run(id);
  await tell.overdue();
  const letters = () =>
    portal.db.query(
      `SELECT template, person_id, created_at AS at FROM notification.message WHERE edition_id = $1
       AND template LIKE 'publication.%' ORDER BY template, id`,
      [edition.id],
    ) as Promise<{ template: string; at: Date }[]>;
  expect(await letters()).toEqual([]);
  await moveTo(at, 250);
  await Promise.all([tell.run(id), tell.run(id)]);
  await tell.overdue();
  const written = await letters();
  expect(written.map(({ template }) => template)).toEqual(Array(3).fill('publication.mails.result-provisional'));
  const [first] = written;
  expect(new Set(written.map((one) => one.at.getTime())).size).toBe(1);
  expect(first!.at.getTime() - at).toBeGreaterThanOrEqual(0);
  expect(first!.at.getTime() - at).toBeLessThan(1000);
  expect(await sealed(portal, edition.id)).toMatchObject([{ subject: id, actor: null }]);
}, 30_000);

it('is moved, taken back and given up until shortly before, and makes one of two people at once', async () => {
  const edition = await ready(portal);
  const old = await prepared(edition);
  const { id } = await prepared(edition, '第二稿');
  expect(await refused(() => schedule(edition, old.id, null, 2))).toBe('409 release-gone');
  const now = await time();
  expect(await refused(() => schedule(edition, id, now + 1000))).toBe('422 release-instant-past');
  expect(await refused(() => schedule(edition, id, now + HOUR, 1, edition.supervisor))).toBe('403 not-allowed');
  const both = await Promise.all([
    schedule(edition, id, now + HOUR),
    schedule(edition, id, now + HOUR, 1, edition.second),
  ]);
  expect(both.map(said).sort()).toEqual(['200', '409 stale']);
  const desk = portal.as(edition.organiser);
  const again = () => desk.post(`/editions/${edition.id}/prepared-releases`, { note: '再稿' });
  expect(await refused(again)).toBe('409 release-scheduled');
  expect(said(await schedule(edition, id, now + 2 * HOUR, 2))).toBe('200');
  expect(said(await desk.delete(`/releases/${id}/publication`, { version: 3 }))).toBe('204');
  expect(await refused(() => desk.delete(`/releases/${id}/publication`, { version: 4 }))).toBe(
    '409 release-unscheduled',
  );
  await schedule(edition, id, now + HOUR, 4);
  await moveTo(now + HOUR, 3500);
  expect(await refused(() => desk.delete(`/releases/${id}`, { version: 5 }))).toBe('409 release-imminent');
  await moveTo(now + HOUR, 60_000);
  expect(said(await desk.delete(`/releases/${id}`, { version: 5 }))).toBe('204');
  await moveTo(now + HOUR, -60_000);
  expect((await file(`${edition.slug}/current.json`)).status).toBe(404);
  await portal.get(TellRelease).overdue();
  expect(await sealed(portal, edition.id)).toEqual([]);

  const stale = await prepared(edition);
  await namedOtherwise(portal, edition);
  expect(await refused(() => schedule(edition, stale.id, null))).toBe('409 release-outdated');
});

it('is held back when it would read otherwise at its instant, and the organisers are told', async () => {
  const edition = await ready(portal);
  const { id } = await prepared(edition);
  const at = (await time()) + HOUR;
  await schedule(edition, id, at);
  await moveTo(at, 60_000);
  const hold = portal.get(HoldBack);
  const before = await everything(portal);
  await hold.run(id);
  expect(await everything(portal)).toEqual(before);

  await namedOtherwise(portal, edition);
  const desk = async () => (await portal.as(edition.organiser).get(`/editions/${edition.id}/releases`)).body.items;
  expect(await desk()).toMatchObject([{ id, state: 'scheduled', outdated: true }]);
  await Promise.all([hold.run(id), hold.run(id)]);
  expect(await desk()).toMatchObject([{ id, state: 'prepared', no: null, publishedAt: null, outdated: true }]);
  await moveTo(at, -60_000);
  await portal.get(TellRelease).overdue();
  await portal.drain();
  expect((await file(`${edition.slug}/current.json`)).status).toBe(404);
  const mails = `SELECT template, person_id AS "personId" FROM notification.message
    WHERE edition_id = $1 AND template LIKE 'publication.%' ORDER BY person_id`;
  const organisers = [edition.organiser, edition.second].map(({ personId }) => personId!).sort();
  expect(await portal.db.query(mails, [edition.id])).toEqual(
    organisers.map((personId) => ({ template: 'publication.mails.release-held-back', personId })),
  );
  expect(await sealed(portal, edition.id)).toEqual([]);
}, 30_000);

it('serves bytes that caches can hold, and goes on without the database', async () => {
  const edition = await ready(portal);
  await schedule(edition, (await prepared(edition)).id, null);
  const numbered = await file(`${edition.slug}/1/results.json`, { 'accept-encoding': 'gzip' });
  expect([numbered.status, numbered.headers.get('cache-control')]).toEqual([
    200,
    'public, max-age=31536000, immutable',
  ]);
  const tag = numbered.headers.get('etag')!;
  expect(tag).toMatch(/^"[0-9a-f]{32}-gz"$/);
  const known = { 'accept-encoding': 'gzip', 'if-none-match': tag };
  expect((await file(`${edition.slug}/1/results.json`, known)).status).toBe(304);
  const feed = await (await file(`${edition.slug}/feed.xml`)).text();
  expect(feed).toContain(`/editions/${edition.slug}/results/1`);
  expect((await file(`${edition.slug}/2/results.json`)).status).toBe(404);
  expect((await file('../..%2fshelf.json')).status).toBe(404);
  const before = await (await file(`${edition.slug}/current.json`)).text();

  await portal.drain();
  await portal.app.get(DataSource).destroy();
  expect(await (await file(`${edition.slug}/current.json`)).text()).toBe(before);
  const fresh = new Shelves(portal.unit, portal.get(Live), portal.config);
  const shelf = await fresh.of(edition.slug);
  expect(shelf?.files.get('current.json')?.plain.bytes.toString()).toBe(before);
  expect((await file('release-9/current.json')).status).toBe(503);
}, 30_000);
