import { PublicationModule } from '#publication';
import { type Portal, startPortal } from '#testing';
import { applied, type Finished, said, turnFinal } from './given.js';
import { rescoredFinal } from './given-final.js';
import { noticed } from './given-objection.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([PublicationModule]);
}, 60_000);
afterAll(() => portal.stop());

const blockersOf = async ({ id, organiser }: Finished) =>
  (await portal.as(organiser).get(`/editions/${id}/releases`)).body.blockers;
const remarked = ({ roundId, entries }: Finished, at: number, marks: Record<string, number>) =>
  portal.unit.run((tx) => rescoredFinal(tx, roundId, { entryId: entries[at]!, marks }));
const CHANGED = [{ code: 'results-changed', awardCode: null, count: 1 }];

it('publishes nothing of a final that was scored anew before that is finalised, and the new figure afterwards', async () => {
  const edition = await noticed(portal);
  const desk = portal.as(edition.organiser);
  const body = { note: '公布' };
  await desk.post(`/editions/${edition.id}/releases`, body);
  await turnFinal(portal, edition, 'open');
  expect(await blockersOf(edition)).toMatchObject([{ code: 'final-not-closed' }]);
  // Marked as before.
  await remarked(edition, 1, { INNOVATION: 11, CLINICAL: 87 });
  await turnFinal(portal, edition, 'closed');
  expect(await blockersOf(edition)).toEqual([]);

  await remarked(edition, 0, { INNOVATION: 10, CLINICAL: 90 });
  expect(await blockersOf(edition)).toEqual(CHANGED);
  const second = { noticeId: edition.noticeId, kind: 'replaces', what: '更正一个项目的得分。' };
  const show = () => desk.post(`/editions/${edition.id}/notices`, { list: 'awards', second });
  const blocked = await show();
  expect([said(blocked), blocked.body.blockers]).toEqual(['409 notice-blocked', CHANGED]);
  const release = await desk.post(`/editions/${edition.id}/releases`, body);
  expect([said(release), release.body.blockers]).toEqual(['409 release-blocked', CHANGED]);

  await applied(portal, edition);
  expect(await blockersOf(edition)).toEqual([]);
  const { body: made } = await show();
  const { sections } = (await portal.visitor.get(`/notices/${made.id}`)).body.body;
  expect(sections.slice(0, 2).map(({ lines }: { lines: object[] }) => lines)).toMatchObject([
    [{ score: '100.00', changed: true }],
    [{ score: '98.00', changed: false }, { changed: false }],
  ]);
});

it('shows on the page of finalising that criteria were marked otherwise though every result stayed', async () => {
  const edition = await noticed(portal);
  await remarked(edition, 0, { INNOVATION: 20, CLINICAL: 79 });
  expect(await blockersOf(edition)).toEqual(CHANGED);
  const desk = portal.as(edition.organiser);
  const path = `/editions/${edition.id}/result-sets`;
  expect(said(await desk.post(path, { comment: '三次复算一致' }))).toBe('201');
  const { body } = await desk.get(path);
  expect(body.sets[0].differences).toMatchObject([
    { entryId: edition.entries[0], change: 'grounds', about: 'FINAL', before: null, after: null },
  ]);
});
