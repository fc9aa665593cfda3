import { PublicationModule } from '#publication';
import { type Portal, startPortal } from '#testing';
import { said } from './given.js';
import { conflictedSupervisor, noticed } from './given-objection.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([PublicationModule]);
}, 60_000);
afterAll(() => portal.stop());

it('keeps a tip without a name with its notice, line and time, for supervisors who are free of the entry', async () => {
  const edition = await noticed(portal);
  const signedIn = portal.as(edition.lead);
  const path = `/notices/${edition.noticeId}/tips`;
  expect(said(await signedIn.post(path, { place: 1, words: '专利已转让。' }))).toBe('204');
  expect(said(await portal.visitor.post(path, { words: '名单漏了一项。' }))).toBe('204');
  const read = async (actor = edition.supervisor) =>
    (await portal.as(actor).get(`/editions/${edition.id}/objections`)).body.tips;
  const { number } = (await portal.visitor.get(`/notices/${edition.noticeId}`)).body;
  const notice = { id: edition.noticeId, number };
  expect(await read()).toMatchObject([
    { words: '名单漏了一项。', notice, target: null, receivedAt: expect.stringMatching(/Z$/) },
    { words: '专利已转让。', notice, target: { title: '二尖瓣修复装置 1', award: { 'zh-CN': '一等奖' } } },
  ]);
  expect(await read(await conflictedSupervisor(portal, edition))).toMatchObject([{ words: '名单漏了一项。' }]);
  for (const actor of [edition.organiser, edition.secretariat]) expect(await read(actor)).toEqual([]);
  const who = `SELECT count(*)::int AS known FROM journal.line WHERE kind = 'publication.tip-left' AND actor_id IS NOT NULL`;
  expect(await portal.db.query(who)).toEqual([{ known: 0 }]);
});

it('keeps no tip about a line that the notice does not have', async () => {
  const edition = await noticed(portal);
  const kept = () =>
    portal.db.query('SELECT (SELECT count(*) FROM publication.tip) tips, (SELECT count(*) FROM journal.line) lines');
  const before = await kept();
  const tip = (body: object) => portal.visitor.post(`/notices/${edition.noticeId}/tips`, body);
  expect(said(await tip({ place: 99, words: '无此项目。' }))).toBe('422 line-unknown');
  expect(said(await tip({ place: 1, words: ' ' }))).toBe('422 invalid');
  expect(await kept()).toEqual(before);
});
