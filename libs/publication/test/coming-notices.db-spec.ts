import { newId } from '#platform/chance';
import { PublicationModule } from '#publication';
import { type Portal, startPortal } from '#testing';
import { CheckComing } from '../src/actions/notice/check-coming.js';
import { type Finished, ready, said } from './given.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([PublicationModule]);
}, 60_000);
afterAll(() => portal.stop());
afterEach(() => clock(0));

const DAY = 86_400;
const clock = (seconds: number) =>
  portal.unit.run((tx) => tx.query('UPDATE platform.clock_offset SET seconds = $1', [seconds]));
/** A notice of the awards that is to begin in a day. */
async function ordered(edition: Finished): Promise<{ id: string; before: (seconds: number) => Promise<unknown> }> {
  const startsAt = new Date(Date.now() + DAY * 1000);
  const answer = await publish(edition, { startsAt: startsAt.toISOString() });
  expect(said(answer)).toBe('201');
  const before = (seconds: number) => clock(Math.ceil((startsAt.getTime() - Date.now()) / 1000) - seconds);
  return { id: answer.body.id, before };
}
const publish = ({ id, organiser }: Finished, more: object = {}) =>
  portal.as(organiser).post(`/editions/${id}/notices`, { list: 'awards', ...more });
const RETITLED = `INSERT INTO entry.revision (id, entry_id, no, title, track, division, organisation_id, content, content_hash,
    frozen_at, frozen_by)
  SELECT $2, entry_id, 2, '二尖瓣夹合装置', track, division, organisation_id, content, 'hash', frozen_at, frozen_by
  FROM entry.revision WHERE entry_id = $1`;
async function retitled({ entries }: Finished): Promise<void> {
  await portal.unit.run(async (tx) => {
    await tx.query(RETITLED, [entries[0], newId()]);
    await tx.query('UPDATE entry.entry SET revision_no = 2 WHERE id = $1', [entries[0]]);
  });
}
const check = async () => {
  await portal.get(CheckComing).run();
  await portal.drain();
};
const desk = async ({ id, organiser }: Finished) =>
  (await portal.as(organiser).get(`/editions/${id}/notice-desk`)).body as {
    outdated: string[];
    items: { state: string }[];
  };
const told = async ({ id }: Finished) => {
  const sql = `SELECT person_id AS person, template FROM notification.message WHERE edition_id = $1
    AND template LIKE 'publication.mails.notice-%' ORDER BY created_at, id`;
  const found = (await portal.db.query(sql, [id])) as { person: string; template: string }[];
  return found.map(({ person, template }) => [template.replace('publication.mails.', ''), person]).sort();
};
const toBoth = ({ organiser, second }: Finished, what: string) =>
  [organiser, second].map(({ personId }) => [what, personId]).sort();

it('warns of a notice to come that no longer says what is so, while there is time to mend it', async () => {
  const edition = await ready(portal);
  const { id } = await ordered(edition);
  expect(await desk(edition)).toMatchObject({ outdated: [], items: [{ state: 'scheduled' }] });
  await check();
  expect(await told(edition)).toEqual([]);
  await retitled(edition);
  await check();
  await check();
  expect(await desk(edition)).toMatchObject({ outdated: [id], items: [{ state: 'scheduled' }] });
  expect(await told(edition)).toEqual(toBoth(edition, 'notice-outdated'));
});

it('never lets it begin: holds it back at the last moment, tells the organisers, and frees its number', async () => {
  const edition = await ready(portal);
  const { id, before } = await ordered(edition);
  await retitled(edition);
  await before(30);
  await check();
  await check();
  expect(await told(edition)).toEqual(toBoth(edition, 'notice-held-back'));
  expect(await desk(edition)).toMatchObject({ outdated: [], items: [{ state: 'held-back' }] });
  await before(-60);
  for (const path of [`/notices/${id}`, `/notices/${id}/pdf`])
    expect(said(await portal.visitor.get(path))).toBe('404 not-found');
  expect((await portal.visitor.get(`/editions/${edition.slug}/notices`)).body.items).toEqual([]);
  const sealed = `SELECT body::jsonb AS body FROM journal.ledger WHERE edition_id = $1
    AND body::jsonb->>'kind' = 'publication.notice-held-back'`;
  expect(await portal.db.query(sealed, [edition.id])).toMatchObject([{ body: { notice: id, no: '1' } }]);
  expect((await publish(edition)).body.no).toBe(1);
});

it('lets one that is still true begin in its second', async () => {
  const edition = await ready(portal);
  const { id, before } = await ordered(edition);
  await before(30);
  await check();
  await before(-1);
  await check();
  expect((await portal.visitor.get(`/notices/${id}`)).body.state).toBe('running');
  expect(await told(edition)).toEqual([]);
});

it('holds back what could not be written at all, and a second notice whose list changed', async () => {
  const edition = await ready(portal);
  const { body: first } = await publish(edition);
  await retitled(edition);
  const startsAt = new Date(Date.now() + DAY * 1000).toISOString();
  const second = { noticeId: first.id, kind: 'replaces', what: '更正项目名称。' };
  const { body: later } = await publish(edition, { startsAt, second });
  expect((await desk(edition)).outdated).toEqual([]);
  const { items } = (await portal.as(edition.organiser).get(`/editions/${edition.id}/prizes`)).body;
  await portal.as(edition.organiser).delete(`/prizes/${items[0].id}`, { reason: '权属证明不实' });
  expect((await desk(edition)).outdated).toEqual([later.id]);
});

it('is looked at some seconds before it begins, whatever the timer does', async () => {
  const edition = await ready(portal);
  const { id } = await ordered(edition);
  const { body: now } = await publish(await ready(portal));
  const jobs = `SELECT n.id, extract(epoch FROM n.starts_at - j.start_after)::int AS early
    FROM pgboss.job j JOIN publication.notice n ON n.id::text = j.data->>'id'
    WHERE j.name = 'publication.compare' AND n.id = ANY($1)`;
  expect(await portal.db.query(jobs, [[id, now.id]])).toEqual([{ id, early: 8 }]);
});
