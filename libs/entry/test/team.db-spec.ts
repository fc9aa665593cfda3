import { EntryModule } from '#entry';
import type { Actor } from '#kernel';
import { newId } from '#platform/chance';
import { type Portal, startPortal } from '#testing';
import { type Contest, contest, everything, filled, invited, joined, listed, said, started, TICKS } from './given.js';

let portal: Portal;
let edition: Contest;
beforeAll(async () => {
  portal = await startPortal([EntryModule]);
  edition = await contest(portal);
}, 60_000);
afterAll(() => portal.stop());

const accept = (who: Parameters<Portal['as']>[0], token: string, consents: object[] = TICKS) =>
  portal.as(who).post(`/team-invitations/${token}/acceptance`, { consents });
const teamOf = async (entry: { id: string; lead: Parameters<Portal['as']>[0] }) =>
  (await portal.as(entry.lead).get(`/entries/${entry.id}/members`)).body;
const mailTo = async (address: string) => {
  await portal.drain();
  return listed((await portal.visitor.get(`/outbox?to=${address}`)).body.items);
};

it('brings a member in by a link that works once, with consents of their own', async () => {
  const entry = await started(portal, edition);
  const { token, memberId } = await invited(portal, entry);
  const offer = (await portal.visitor.get(`/team-invitations/${token}`)).body;
  expect(offer).toMatchObject({ state: 'invited', title: entry.title, lead: '林知远', name: '周宁', entryId: null });
  expect(JSON.stringify(offer)).not.toContain(entry.id);
  const person = await portal.actor({ name: '周宁' });
  const before = await everything(portal);
  expect(said(await portal.visitor.post(`/team-invitations/${token}/acceptance`, { consents: TICKS }))).toMatch(/^401/);
  expect(said(await accept(person, token, TICKS.slice(1)))).toBe('422 consents-missing');
  expect(said(await accept(person, 'x'.repeat(22)))).toBe('404 not-found');
  expect(await everything(portal)).toEqual(before);
  expect((await accept(person, token)).body).toEqual({ entryId: entry.id });
  const other = await portal.actor();
  expect(said(await accept(other, token))).toBe('409 wrong-state');
  const team = await teamOf(entry);
  expect(listed(team.members).map(({ id, state, lead, counted }) => [id === memberId, state, lead, counted])).toEqual([
    [false, 'accepted', true, true],
    [true, 'accepted', false, true],
  ]);
  expect(said(await portal.as(other).get(`/entries/${entry.id}/members`))).toBe('404 not-found');
  expect(said(await portal.as(edition.secretariat).get(`/entries/${entry.id}/members`))).toBe('404 not-found');
});

it('binds a mailed link to its address, and tells the lead', async () => {
  const entry = await started(portal, edition);
  const email = `zhou-${entry.id}@example.org`;
  const { token } = await invited(portal, entry, { email });
  const before = await everything(portal);
  expect(said(await accept(await portal.actor(), token))).toBe('403 team-invitation-for-another');
  expect(said(await portal.as(entry.lead).post(`/entries/${entry.id}/members`, portrait({ email })))).toBe(
    '409 already-invited',
  );
  expect(await everything(portal)).toEqual(before);
  const [mail] = await mailTo(email);
  expect(mail).toMatchObject({ subject: `邀请您加入参赛团队：${entry.title}` });
  const person = await portal.actor({ email, name: '周宁' });
  expect(said(await accept(person, token))).toBe('201');
  const sql = 'SELECT email FROM identity.person WHERE id = $1';
  const [lead] = (await portal.db.query(sql, [entry.lead.personId])) as { email: string }[];
  expect((await mailTo(lead!.email)).map(({ subject }) => subject)).toContain(`周宁已加入团队：${entry.title}`);
});

it('keeps a mailed link good for whoever has moved to another address since', async () => {
  const entry = await started(portal, edition);
  const email = `moving-${entry.id}@example.org`;
  const person = await portal.actor({ email, name: '周宁' });
  const { token } = await invited(portal, entry, { email });
  await portal.unit.run(async (tx) => {
    await tx.query(`UPDATE identity.person SET email = 'new-' || email WHERE id = $1`, [person.personId]);
    await tx.query(MOVED, [newId(), person.personId, email]);
  });
  const offer = async (reader: Actor) => (await portal.as(reader).get(`/team-invitations/${token}`)).body.forReader;
  expect([await offer(person), await offer(await portal.actor())]).toEqual([true, false]);
  expect(said(await accept(person, token))).toBe('201');
});
const MOVED = `INSERT INTO identity.email_change
    (id, person_id, old_email, new_email, state, expires_at, sends, asked_at, sent_at, confirmed_at)
  VALUES ($1, $2, $3, 'new-' || $3, 'confirmed', now(), 1, now(), now(), now())`;

const portrait = (over: object = {}) => ({ name: '周宁', role: '', unit: '', contribution: '', ...over });

it('lets a link expire, be renewed, be declined and be taken back', async () => {
  const entry = await started(portal, edition);
  const team = portal.as(entry.lead);
  const { token, memberId } = await invited(portal, entry);
  const expire = `UPDATE entry.member SET expires_at = clock_timestamp() WHERE id = $1`;
  await portal.unit.run((tx) => tx.query(expire, [memberId]));
  const person = await portal.actor();
  expect(said(await accept(person, token))).toBe('409 team-invitation-expired');
  expect(listed((await teamOf(entry)).members)[1]).toMatchObject({ state: 'expired', can: { invite: true } });
  const renewed = await team.post(`/entries/${entry.id}/members/${memberId}/invitations`);
  const fresh = String(renewed.body.link).split('/').at(-1)!;
  expect(said(await accept(person, token))).toBe('404 not-found');
  expect(said(await portal.visitor.delete(`/team-invitations/${fresh}`))).toBe('204');
  expect(listed((await teamOf(entry)).members)[1]).toMatchObject({ state: 'declined' });
  expect(said(await accept(person, fresh))).toBe('409 wrong-state');
  expect(said(await team.delete(`/entries/${entry.id}/members/${memberId}`))).toBe('204');
  expect(listed((await teamOf(entry)).gone)).toMatchObject([{ id: memberId, state: 'revoked' }]);
});

it('gives members the draft, and the lead alone the submit', async () => {
  const entry = await filled(portal, edition);
  const { person, memberId } = await joined(portal, entry, '何静怡');
  const member = portal.as(person);
  const change = { field: 'oneLiner', value: '成员写的一句话', version: 1 };
  expect(said(await member.patch(`/entries/${entry.id}/answers`, { changes: [change] }))).toBe('200');
  const before = await everything(portal);
  expect(said(await member.post(`/entries/${entry.id}/submission`, { consents: TICKS }))).toBe('403 not-allowed');
  expect(said(await member.put(`/entries/${entry.id}/withdrawal`, { reason: 'x' }))).toBe('403 not-allowed');
  expect(said(await member.post(`/entries/${entry.id}/members`, portrait()))).toBe('403 not-allowed');
  expect(await everything(portal)).toEqual(before);
  const mine = listed((await member.get(`/editions/${edition.id}/entries/mine`)).body.items);
  expect(mine.map(({ id }) => id)).toEqual([entry.id]);
  const own = `/entries/${entry.id}/members/${memberId}`;
  expect(said(await portal.as(entry.lead).patch(own, portrait()))).toBe('403 not-allowed');
  expect(said(await member.patch(own, portrait({ name: '何静怡', role: '注册' })))).toBe('204');
});

it('hands in who joined, in order; who has not is left out, and too few cannot hand in', async () => {
  const entry = await filled(portal, edition);
  const team = portal.as(entry.lead);
  const { memberId } = await invited(portal, entry, { name: '未回复' });
  const ids = listed((await teamOf(entry)).members).map(({ id }) => String(id));
  const order = [ids[2], memberId, ids[0], ids[1]];
  expect(said(await team.put(`/entries/${entry.id}/member-order`, { members: order.slice(1) }))).toBe(
    '409 member-order-incomplete',
  );
  expect(said(await team.put(`/entries/${entry.id}/member-order`, { members: order }))).toBe('204');
  expect(said(await team.post(`/entries/${entry.id}/submission`, { consents: TICKS }))).toBe('201');
  const sql = `SELECT content->'members' AS members FROM entry.revision WHERE entry_id = $1`;
  const [{ members }] = (await portal.db.query(sql, [entry.id])) as [{ members: { name: string }[] }];
  expect(members.map(({ name }) => name)).toEqual(['欧阳·𠮷', '林知远', '周宁']);
  expect(said(await team.delete(`/entries/${entry.id}/members/${ids[1]}`))).toBe('204');
  const again = await team.post(`/entries/${entry.id}/submission`, { consents: TICKS });
  expect([said(again), again.body.fields]).toEqual([
    '422 entry-incomplete',
    [{ path: 'members', code: 'too-few', params: { min: 3, count: 2 } }],
  ]);
});

it('keeps a person to two entries and one lead of an edition, however fast they are', async () => {
  const own = await contest(portal);
  const entries = await Promise.all([1, 2, 3, 4].map(() => started(portal, own)));
  const person = await portal.actor();
  const links = await Promise.all(entries.map((entry) => invited(portal, entry)));
  const answers = await Promise.all(links.map(({ token }) => accept(person, token)));
  expect(answers.map(said).sort()).toEqual(['201', '201', '409 joining-too-many', '409 joining-too-many']);
  const begin = { title: '第三个项目名称', track: '02', division: 'A' };
  expect(said(await portal.as(person).post(`/editions/${own.id}/entries`, begin))).toBe('409 joining-too-many');
});

it('takes how many entries one person may lead and belong to from the edition', async () => {
  const own = await contest(portal, (plan) => Object.assign(plan, { entries: { lead: 2, member: 3 } }));
  const person = portal.as(await portal.actor({ name: '韩素问' }));
  const start = (title: string) => person.post(`/editions/${own.id}/entries`, { title, track: '02', division: 'A' });
  for (const title of ['第一个自己的项目', '第二个自己的项目']) expect(said(await start(title))).toBe('201');
  const before = await everything(portal);
  const third = await start('第三个自己的项目');
  expect([said(third), third.body.most]).toEqual(['409 already-leading', 2]);
  expect(await everything(portal)).toEqual(before);
  const [one, other] = [await started(portal, own), await started(portal, own)];
  const answer = async (entry: typeof one) => {
    const { token } = await invited(portal, entry);
    return person.post(`/team-invitations/${token}/acceptance`, { consents: TICKS });
  };
  expect(said(await answer(one))).toBe('201');
  const fourth = await answer(other);
  expect([said(fourth), fourth.body.most]).toEqual(['409 joining-too-many', 3]);
});

it('leaves an edition that says nothing with one to lead and two to belong to', async () => {
  const own = await contest(portal, (plan) => delete plan.entries);
  const person = portal.as(await portal.actor({ name: '韩素问' }));
  const start = (title: string) => person.post(`/editions/${own.id}/entries`, { title, track: '02', division: 'A' });
  const answers = [await start('只负责一个项目'), await start('不能负责第二个')];
  expect(answers.map(said)).toEqual(['201', '409 already-leading']);
  const together = await Promise.all([1, 2, 3].map(() => started(portal, own)));
  expect(together).toHaveLength(3);
});

it('holds no more people than the edition lets a team have', async () => {
  const own = await contest(portal, (plan) => Object.assign(plan, { members: { min: 1, max: 2 } }));
  const entry = await started(portal, own);
  await invited(portal, entry);
  const before = await everything(portal);
  expect(said(await portal.as(entry.lead).post(`/entries/${entry.id}/members`, portrait()))).toBe('409 team-full');
  expect(await everything(portal)).toEqual(before);
});

it('asks the same of the database for one member as for three', async () => {
  const one = await started(portal, edition);
  const three = await filled(portal, edition);
  for (const entry of [one, three]) await teamOf(entry);
  const count = (entry: typeof one) => portal.counting(() => teamOf(entry));
  expect(await count(three)).toBe(await count(one));
});
