import { Notifier } from '#notification';
import { newId } from '#platform/chance';
import type { Actor } from '#kernel';
import type { Portal } from '#testing';
import { identityPortal } from './given.js';

let portal: Portal;
let reader: Actor;
beforeAll(async () => {
  portal = await identityPortal();
  reader = await portal.actor({ email: 'reader@example.org' });
});
afterAll(() => portal.stop());

const vars = { name: '林知远', number: 'X-1', title: '项目', edition: '大赛' };
const order = { locale: 'zh-CN', template: 'entry.mails.admitted', vars } as const;
type Extra = Partial<Parameters<Notifier['mail']>[1]>;

async function write(to: Actor, extra: Extra = {}) {
  const address = `person-${to.personId}@example.org`;
  const message = { to: address, personId: to.personId, ...order, ...extra };
  await portal.unit.run((tx) => portal.get(Notifier).mail(tx, message));
}
const inbox = async (actor: Actor, query = '') => (await portal.as(actor).get(`/me/messages${query}`)).body;

describe('inbox', () => {
  it('holds what was written to a person, unread, with where it leads', async () => {
    await write(reader, { link: '/team/entries/1' });
    const { items, total, unread } = await inbox(reader);
    expect({ total, unread }).toEqual({ total: 1, unread: 1 });
    expect(items[0]).toMatchObject({ subject: '已受理：X-1 项目', link: '/team/entries/1', readAt: null });
    const one = await portal.as(reader).get(`/me/messages/${items[0].id}`);
    expect(one.body.body).toContain('通过大赛形式审查');
  });

  it('counts, marks and unmarks', async () => {
    const mine = portal.as(reader);
    const { id } = (await inbox(reader)).items[0];
    expect((await mine.put(`/me/messages/${id}/reading`)).status).toBe(204);
    expect((await mine.get('/me/unread-messages')).body).toEqual({ unread: 0 });
    expect((await inbox(reader, '?unread=true')).total).toBe(0);
    expect((await mine.delete(`/me/messages/${id}/reading`)).status).toBe(204);
    expect((await mine.get('/me/unread-messages')).body).toEqual({ unread: 1 });
    expect((await mine.delete('/me/unread-messages')).status).toBe(204);
    expect((await inbox(reader)).unread).toBe(0);
  });

  it('is nobody else’s', async () => {
    const { id } = (await inbox(reader)).items[0];
    const other = portal.as(await portal.actor());
    for (const answer of [await other.get(`/me/messages/${id}`), await other.put(`/me/messages/${id}/reading`)])
      expect(answer.status).toBe(404);
    expect((await portal.visitor.get('/me/messages')).status).toBe(401);
  });

  it('lists with the same number of statements for 1 and for 3', async () => {
    const one = await portal.actor();
    const three = await portal.actor();
    await write(one);
    for (const _ of [1, 2, 3]) await write(three);
    const first = await portal.counting(() => inbox(one));
    expect(await portal.counting(() => inbox(three))).toBe(first);
    expect((await inbox(three)).total).toBe(3);
  });
});

it('lets everybody choose how they are written to', async () => {
  const mine = portal.as(await portal.actor());
  expect((await mine.get('/me/message-preference')).body).toEqual({ pace: 'at-once' });
  expect((await mine.put('/me/message-preference', { pace: 'daily' })).status).toBe(204);
  expect((await mine.put('/me/message-preference', { pace: 'never' })).status).toBe(400);
  expect((await mine.get('/me/message-preference')).body).toEqual({ pace: 'daily' });
});

describe('words and holds of an edition', () => {
  const editionId = newId();
  const key = 'entry.mails.admitted';
  const base = `/editions/${editionId}`;
  let organiser: Actor;
  let clerk: Actor;
  beforeAll(async () => {
    organiser = await portal.actor({ seats: [{ editionId, role: 'organiser' }] });
    clerk = await portal.actor({ seats: [{ editionId, role: 'secretariat' }] });
  });
  const wording = { locale: 'zh-CN', subject: '恭喜 {{title}}', body: '{{name}}：通过。' };
  const change = (actor: Actor, version: number, words: object = {}) =>
    portal.as(actor).put(`${base}/message-templates/${key}`, { ...wording, version, ...words });

  it('lists every kind of message with our words and what can be filled in', async () => {
    const { items, can } = (await portal.as(organiser).get(`${base}/message-templates`)).body;
    expect(items.map(({ template }: { template: string }) => template)).toContain(key);
    expect(JSON.stringify(items)).not.toContain('identity.mails');
    expect(can).toEqual({ change: true, hold: true });
    const { places } = (await portal.as(clerk).get(`${base}/message-templates/${key}`)).body;
    expect(places.map(({ name }: { name: string }) => name).sort()).toEqual(['edition', 'name', 'number', 'title']);
  });

  it('shows words as their reader would get them, with what was filled in', async () => {
    const preview = await portal.as(clerk).post(`${base}/message-templates/${key}/previews`, wording);
    expect(preview.body).toMatchObject({ subject: '恭喜 经导管二尖瓣修复装置', body: '林知远：通过。' });
    expect(preview.body.filled).toHaveLength(2);
  });

  it('writes in the organisers’ words from then on, and in ours again after a reset', async () => {
    const winner = await portal.actor();
    expect((await change(organiser, 0)).status).toBe(204);
    await write(winner, { editionId, vars: { ...vars, title: '{{name}}' } });
    await write(winner, { editionId: newId() });
    const subjects = async () => (await inbox(winner)).items.map(({ subject }: { subject: string }) => subject);
    expect(await subjects()).toEqual(['已受理：X-1 项目', '恭喜 {{name}}']);
    const reset = await portal
      .as(organiser)
      .delete(`${base}/message-templates/${key}`, { locale: 'zh-CN', version: 1 });
    expect(reset.status).toBe(204);
    await write(winner, { editionId });
    expect((await subjects())[0]).toBe('已受理：X-1 项目');
    const { history } = (await portal.as(organiser).get(`${base}/message-templates/${key}`)).body;
    expect(history.map(({ version }: { version: number }) => version)).toEqual([2, 1]);
  });

  it('refuses words that cannot be sent, stale ones and others’, and writes nothing', async () => {
    const before = await traces();
    const said = async (answer: ReturnType<typeof change>) => (await answer).body.code;
    expect(await said(change(organiser, 2, { body: '{{secret}}' }))).toBe('place-unknown');
    expect(await said(change(organiser, 2, { body: '{{#each this}}' }))).toBe('place-unknown');
    expect(await said(change(organiser, 2, { subject: ' ' }))).toBe('wording-empty');
    expect(await said(change(organiser, 1))).toBe('stale');
    expect(await said(change(clerk, 2))).toBe('not-allowed');
    expect((await change(reader, 2)).status).toBe(404);
    const own = await portal
      .as(organiser)
      .put(`${base}/message-templates/identity.mails.confirm`, { ...wording, version: 0 });
    expect(own.status).toBe(404);
    expect(await traces()).toEqual(before);
  });

  it('holds what organisers want to read first, lets it go or drops it', async () => {
    const waiting = await portal.actor();
    const office = portal.as(organiser);
    expect((await office.put(`${base}/message-holds/*`, { held: true })).status).toBe(204);
    for (const title of ['甲', '乙', '丙']) await write(waiting, { editionId, vars: { ...vars, title } });
    expect((await inbox(waiting)).total).toBe(0);
    const held = (await office.get(`${base}/messages?state=held`)).body;
    expect(held).toMatchObject({ total: 3, can: { release: true } });
    expect(held.states).toContainEqual({ state: 'held', count: 3 });
    const ids = held.items.map(({ id }: { id: string }) => id);
    expect((await office.get(`${base}/messages/${ids[0]}`)).body.body).toContain('林知远');
    expect((await portal.as(clerk).post(`${base}/message-releases`, {})).status).toBe(403);
    expect((await office.post(`${base}/message-drops`, { ids: [ids[0]] })).body).toEqual({ moved: 1 });
    expect((await office.post(`${base}/message-releases`, {})).body).toEqual({ moved: 2 });
    expect((await inbox(waiting)).items.map(({ subject }: { subject: string }) => subject)).toEqual([
      ...['已受理：X-1 乙', '已受理：X-1 甲'],
    ]);
    expect((await office.post(`${base}/message-releases`, { ids })).body).toEqual({ moved: 0 });
    expect((await office.put(`${base}/message-holds/*`, { held: false })).status).toBe(204);
  });

  it('shows a link or a code to its reader alone, and never holds it', async () => {
    await portal.as(organiser).put(`${base}/message-holds/*`, { held: true });
    await write(reader, { editionId, secret: true, vars: { ...vars, title: 'token-1' } });
    const { items } = (await portal.as(organiser).get(`${base}/messages?q=token-1`)).body;
    expect(items[0].state).toBe('kept');
    expect((await portal.as(organiser).get(`${base}/messages/${items[0].id}`)).body).toMatchObject({
      body: null,
      secret: true,
    });
  });

  it('offers a failed message again', async () => {
    const office = portal.as(organiser);
    const { items } = (await office.get(`${base}/messages?state=kept`)).body;
    const fail = `UPDATE notification.message SET state = 'failed', attempts = 5, last_error = 'greylisted' WHERE id = $1`;
    await portal.unit.run((tx) => tx.query(fail, [items[0].id]));
    expect((await office.get(`${base}/messages?state=failed`)).body.items[0]).toMatchObject({
      lastError: 'greylisted',
    });
    expect((await portal.as(clerk).post(`${base}/message-retries`, {})).body).toEqual({ moved: 1 });
    expect((await office.get(`${base}/messages?state=failed`)).body.total).toBe(0);
  });

  it('knows no messages of other editions', async () => {
    const other = portal.as(await portal.actor({ seats: [{ editionId: newId(), role: 'organiser' }] }));
    expect((await other.get(`${base}/messages`)).status).toBe(404);
    expect((await other.get(`${base}/message-templates`)).status).toBe(404);
    expect((await other.post(`${base}/message-releases`, {})).status).toBe(404);
    expect((await other.put(`${base}/message-holds/*`, { held: true })).status).toBe(404);
  });

  const traces = () =>
    portal.db.query(`SELECT (SELECT count(*) FROM notification.wording) AS wordings,
      (SELECT count(*) FROM notification.message) AS messages, (SELECT count(*) FROM journal.line) AS lines`);
});
