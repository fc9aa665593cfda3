import { CompetitionModule } from '#competition';
import { IdentityModule } from '#identity';
import type { Actor } from '#kernel';
import { type Portal, startPortal } from '#testing';
import type { AnnouncementListView, AnnouncementView } from '../src/queries/announcement.view.js';
import { bodyOf, draft, edition, said } from './given.js';

let portal: Portal;
let id: string;
let organiser: Actor;
beforeAll(async () => {
  portal = await startPortal([IdentityModule, CompetitionModule]);
  ({ id, organiser } = await edition(portal));
});
afterAll(() => portal.stop());

const words = (zh: string, pinned = false) => ({
  title: { 'zh-CN': zh, en: '' },
  body: { 'zh-CN': '正文 <b>不是</b> HTML', en: 'Text' },
  pinned,
});
const read = async (actor?: Actor) => {
  const client = actor ? portal.as(actor) : portal.visitor;
  return bodyOf<AnnouncementListView>(await client.get(`/editions/${id}/announcements`));
};
const titles = async (actor?: Actor) => (await read(actor)).items.map(({ title }) => title['zh-CN']);
const write = async (title: string, pinned = false) =>
  bodyOf<AnnouncementView>(await portal.as(organiser).post(`/editions/${id}/announcements`, words(title, pinned)));
const publish = (one: { id: string }, mail = false) =>
  portal.as(organiser).put(`/announcements/${one.id}/publication`, { mail });
const told = (kind: string) =>
  portal.db.query(`SELECT subject FROM journal.line WHERE kind = $1`, [`competition.announcement-${kind}`]);

it('is a draft for its writers until it is published, then everybody reads it', async () => {
  const first = await write('报名开始');
  expect(first).toMatchObject({ publishedAt: null, version: 1, title: { en: '报名开始' } });
  expect(await titles()).toEqual([]);
  expect((await read(organiser)).can).toEqual({ write: true });
  expect(bodyOf<AnnouncementView>(await publish(first)).publishedAt).not.toBeNull();
  expect(await titles()).toEqual(['报名开始']);
  expect((await read()).items[0]!.body['zh-CN']).toBe('正文 <b>不是</b> HTML');
  expect(await told('published')).toEqual([{ subject: first.id }]);
  expect(await told('mailed')).toEqual([]);
});

it('puts what is pinned first and takes back what was not mailed', async () => {
  const pinned = await write('须知', true);
  await publish(pinned);
  const last = await write('场地变更');
  await publish(last);
  expect(await titles()).toEqual(['须知', '场地变更', '报名开始']);
  expect((await portal.as(organiser).delete(`/announcements/${last.id}/publication`)).status).toBe(204);
  expect(await titles()).toEqual(['须知', '报名开始']);
  expect(await titles(organiser)).toEqual(['场地变更', '须知', '报名开始']);
});

it('is mailed once', async () => {
  const news = await write('延期');
  await publish(news, true);
  expect(await told('mailed')).toEqual([{ subject: news.id }]);
  expect(said(await publish(news, true))).toBe('409 announcement-mailed');
  const back = await portal.as(organiser).delete(`/announcements/${news.id}/publication`);
  expect(said(back)).toBe('409 announcement-mailed');
  expect(await told('mailed')).toHaveLength(1);
});

it('refuses what is empty, stale or others’, and changes nothing', async () => {
  const one = await write('原文');
  const office = portal.as(organiser);
  const change = (version: number, title: string) =>
    office.put(`/announcements/${one.id}`, { ...words(title), version });
  expect(said(await change(1, ' '))).toBe('422 announcement-empty');
  expect(said(await change(1, '长'.repeat(121)))).toBe('422 announcement-long');
  expect(said(await change(2, '新文'))).toBe('409 stale');
  const strangers = [await portal.actor(), (await edition(portal)).organiser];
  for (const stranger of strangers) {
    expect((await portal.as(stranger).put(`/announcements/${one.id}`, { ...words('改'), version: 1 })).status).toBe(
      404,
    );
    expect((await portal.as(stranger).post(`/editions/${id}/announcements`, words('改'))).status).toBe(403);
    expect((await portal.as(stranger).put(`/announcements/${one.id}/publication`, { mail: true })).status).toBe(404);
  }
  expect(await titles(organiser)).toContain('原文');
  expect(bodyOf<AnnouncementView>(await change(1, '新文'))).toMatchObject({ version: 2, title: { 'zh-CN': '新文' } });
});

it('is hidden with a draft edition, and lists with the same number of statements for 1 and for 3', async () => {
  const hidden = await draft(portal);
  expect((await portal.visitor.get(`/editions/${hidden.id}/announcements`)).status).toBe(404);
  const office = portal.as(hidden.organiser);
  const add = () => office.post(`/editions/${hidden.id}/announcements`, words('公告'));
  const list = () => office.get(`/editions/${hidden.id}/announcements`);
  await add();
  await list();
  const one = await portal.counting(list);
  await add();
  await add();
  expect(await portal.counting(list)).toBe(one);
});
