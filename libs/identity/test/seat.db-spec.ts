import { newId } from '#platform/chance';
import type { Actor, Role } from '#kernel';
import type { Client, Portal } from '#testing';
import { GrantSeat } from '../src/index.js';
import {
  account,
  cookieOf,
  freshEmail,
  identityPortal,
  lastMail,
  mailCount,
  mailedToken,
  PASSWORD,
  signIn,
  traces,
} from './given.js';

interface Row {
  id: string;
  email: string;
  state: string;
  person: { id: string };
}

describe('seats and invitations', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await identityPortal();
  });
  afterAll(() => portal.stop());

  const seated = (editionId: string, role: Role): Promise<Actor> => portal.actor({ seats: [{ editionId, role }] });
  const edition = async () => {
    const editionId = newId();
    const organiser = await seated(editionId, 'organiser');
    return { editionId, organiser, desk: portal.as(organiser) };
  };
  const invite = (desk: Client, editionId: string, change: object = {}) =>
    desk.post(`/editions/${editionId}/invitations`, { email: freshEmail(), name: '宋清和', role: 'judge', ...change });

  it('invites by mail; the link makes an account, confirms it, seats and signs in', async () => {
    const { editionId, desk } = await edition();
    const email = freshEmail();
    const sent = await invite(desk, editionId, { email });
    expect(sent.body).toMatchObject({ email, name: '宋清和', role: 'judge', state: 'open' });
    expect((await lastMail(portal, email)).subject).toBe('邀请您担任评委');
    const token = await mailedToken(portal, email);
    const offer = await portal.visitor.get(`/invitations/token/${token}`);
    expect(offer.body).toMatchObject({ editionId, email, role: 'judge', state: 'open', hasAccount: false });
    const accepted = await portal.visitor.post(`/invitations/token/${token}/acceptance`, {
      password: PASSWORD,
      name: '宋 清和',
    });
    expect([accepted.status, accepted.body.seats]).toEqual([201, [{ editionId, role: 'judge' }]]);
    const judge = portal.visitor.with({ cookie: cookieOf(accepted) });
    expect((await judge.get('/session')).body).toMatchObject({
      person: { email, name: '宋 清和' },
      secondFactor: 'not-needed',
    });
    const again = await portal.visitor.post(`/invitations/token/${token}/acceptance`, { password: PASSWORD });
    expect([again.status, again.body.code]).toEqual([409, 'wrong-state']);
    await signIn(portal, email);
  });

  it('seats the account that is signed in, at once and in its present session', async () => {
    const { editionId, desk } = await edition();
    const email = await account(portal);
    const mine = await signIn(portal, email);
    await invite(desk, editionId, { email });
    const token = await mailedToken(portal, email);
    const anonymous = await portal.visitor.post(`/invitations/token/${token}/acceptance`, {
      password: PASSWORD,
      name: 'x',
    });
    expect([anonymous.status, anonymous.body.code]).toEqual([401, 'account-exists']);
    const other = await (
      await signIn(portal, await account(portal))
    ).post(`/invitations/token/${token}/acceptance`, {});
    expect([other.status, other.body.code]).toEqual([403, 'invitation-for-another']);
    expect((await mine.post(`/invitations/token/${token}/acceptance`, {})).status).toBe(201);
    expect((await mine.get('/session')).body.seats).toEqual([{ editionId, role: 'judge' }]);
    const [{ seats: count }] = (await portal.db.query(
      `SELECT count(*)::int AS seats FROM journal.line WHERE kind = 'identity.seat-granted' AND edition_id = $1`,
      [editionId],
    )) as [{ seats: number }];
    expect(count).toBe(1);
  });

  it('seats once when two click at the same moment', async () => {
    const { editionId, desk } = await edition();
    const email = freshEmail();
    await invite(desk, editionId, { email });
    const token = await mailedToken(portal, email);
    const click = () => portal.visitor.post(`/invitations/token/${token}/acceptance`, { password: PASSWORD });
    const statuses = (await Promise.all([click(), click()])).map(({ status }) => status).sort();
    expect(statuses).toEqual([201, 409]);
  });

  it('sends a new link when asked again, and the old one dies', async () => {
    const { editionId, desk } = await edition();
    const email = freshEmail();
    const first = await invite(desk, editionId, { email });
    const old = await mailedToken(portal, email);
    const second = await invite(desk, editionId, { email, name: '宋清禾' });
    expect(second.body.id).toBe(first.body.id);
    expect((await portal.visitor.get(`/invitations/token/${old}`)).status).toBe(404);
    expect(await mailCount(portal, email)).toBe(2);
  });

  it('can be declined, withdrawn, and runs out after 14 days of real time', async () => {
    const { editionId, desk } = await edition();
    const [a, b, c] = [freshEmail(), freshEmail(), freshEmail()];
    const sent = [];
    for (const email of [a, b, c]) sent.push(await invite(desk, editionId, { email }));
    expect((await portal.visitor.delete(`/invitations/token/${await mailedToken(portal, a)}`)).status).toBe(204);
    expect((await desk.delete(`/invitations/${sent[1]!.body.id}`)).status).toBe(204);
    await portal.visitor.put('/demo/clock', { advanceSeconds: 40 * 86_400 });
    const late = await mailedToken(portal, c);
    expect((await portal.visitor.get(`/invitations/token/${late}`)).body.state).toBe('open');
    await portal.unit.run((tx) =>
      tx.query(`UPDATE identity.invitation SET expires_at = expires_at - interval '14 days' WHERE email = $1`, [c]),
    );
    const list = (await desk.get(`/editions/${editionId}/invitations`)).body.items as Row[];
    expect(list.map(({ email, state }) => [email, state])).toEqual(
      expect.arrayContaining([
        [a, 'declined'],
        [b, 'withdrawn'],
        [c, 'expired'],
      ]),
    );
    for (const email of [a, b, c]) {
      const token = await mailedToken(portal, email);
      const accepted = await portal.visitor.post(`/invitations/token/${token}/acceptance`, { password: PASSWORD });
      expect(accepted.status).toBe(409);
    }
  });

  it('stores only hashes of links', async () => {
    const { editionId, desk } = await edition();
    const email = freshEmail();
    await invite(desk, editionId, { email });
    const token = await mailedToken(portal, email);
    expect(JSON.stringify(await portal.db.query('SELECT * FROM identity.invitation'))).not.toContain(token);
  });

  it('takes a seat away at once, but never the last organiser’s', async () => {
    const { editionId, desk, organiser } = await edition();
    const judge = await seated(editionId, 'judge');
    const items = (await desk.get(`/editions/${editionId}/seats`)).body.items as Row[];
    const seatOf = (actor: Actor) => items.find(({ person }) => person.id === actor.personId)!.id;
    expect((await desk.delete(`/seats/${seatOf(judge)}`)).status).toBe(204);
    expect((await portal.as(judge).get('/session')).body.seats).toEqual([]);
    const last = await desk.delete(`/seats/${seatOf(organiser)}`);
    expect([last.status, last.body.code]).toEqual([409, 'last-organiser']);
  });

  it('leaves an organiser when two remove each other at the same moment', async () => {
    const { editionId, desk, organiser } = await edition();
    const second = await seated(editionId, 'organiser');
    const items = (await desk.get(`/editions/${editionId}/seats`)).body.items as Row[];
    const seatOf = (actor: Actor) => items.find(({ person }) => person.id === actor.personId)!.id;
    const answers = await Promise.all([
      desk.delete(`/seats/${seatOf(second)}`),
      portal.as(second).delete(`/seats/${seatOf(organiser)}`),
    ]);
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses[0]).toBe(204);
    expect([403, 404]).toContain(statuses[1]);
  });

  it('shows seats and invitations to staff, by name and address, in constant statements', async () => {
    const { editionId, desk } = await edition();
    const list = (path: string) => portal.counting(() => desk.get(`/editions/${editionId}/${path}`));
    await invite(desk, editionId);
    const few = [await list('seats'), await list('invitations')];
    for (const name of ['陆思齐', '韩立群', '高守正']) await invite(desk, editionId, { name });
    for (const name of ['陆思齐', '韩立群']) await portal.actor({ name, seats: [{ editionId, role: 'judge' }] });
    expect([await list('seats'), await list('invitations')]).toEqual(few);
    expect((await desk.get(`/editions/${editionId}/seats?q=思齐`)).body).toMatchObject({
      total: 1,
      items: [{ person: { name: '陆思齐' } }],
    });
    expect((await desk.get(`/editions/${editionId}/invitations?q=立&pageSize=1`)).body).toMatchObject({
      total: 1,
      pageSize: 1,
    });
    expect((await desk.get(`/editions/${editionId}/invitations?q=%25`)).body.total).toBe(0);
    expect((await desk.get(`/editions/${editionId}/seats`)).body.can).toEqual({ invite: true, removeSeat: true });
  });

  it.each([
    ['secretariat', 200, 403],
    ['supervisor', 200, 403],
    ['judge', 403, 403],
    [null, 404, 404],
  ] as const)('lets a %s look: %d, and invite: %d', async (role, look, doing) => {
    const { editionId, desk } = await edition();
    const open = await invite(desk, editionId);
    const stranger = await edition();
    const client = portal.as(role ? await seated(editionId, role) : stranger.organiser);
    const before = await traces(portal);
    expect((await client.get(`/editions/${editionId}/seats`)).status).toBe(look);
    expect((await client.get(`/editions/${editionId}/invitations`)).status).toBe(look);
    expect((await invite(client, editionId)).status).toBe(doing);
    expect((await client.delete(`/invitations/${open.body.id}`)).status).toBe(doing);
    const { items } = (await desk.get(`/editions/${editionId}/seats`)).body;
    expect((await client.delete(`/seats/${items[0]!.id}`)).status).toBe(doing);
    expect(await traces(portal)).toEqual(before);
  });

  it('lets an admin give an edition its organisers and nothing else', async () => {
    const admin = portal.as(await portal.actor({ seats: [{ editionId: null, role: 'admin' }] }));
    const editionId = newId();
    expect((await invite(admin, editionId, { role: 'organiser' })).status).toBe(201);
    expect((await invite(admin, editionId)).status).toBe(403);
  });

  it.each([
    [{ role: 'admin' }, 400],
    [{ role: 'king' }, 400],
    [{ email: 'nobody' }, 422],
    [{ name: ' ' }, 422],
    [{ more: 1 }, 400],
  ])('refuses an invitation with %j', async (change, status) => {
    const { editionId, desk } = await edition();
    const before = await traces(portal);
    expect((await invite(desk, editionId, change)).status).toBe(status);
    expect(await traces(portal)).toEqual(before);
  });

  it('refuses to invite somebody to a seat they hold', async () => {
    const { editionId, desk } = await edition();
    await portal.actor({ email: 'held@example.org', seats: [{ editionId, role: 'judge' }] });
    const refused = await invite(desk, editionId, { email: 'Held@example.org' });
    expect([refused.status, refused.body.code]).toEqual([409, 'already-seated']);
  });

  it('wants a password only from somebody new, and one that is fit', async () => {
    const { editionId, desk } = await edition();
    const email = freshEmail();
    await invite(desk, editionId, { email });
    const path = `/invitations/token/${await mailedToken(portal, email)}/acceptance`;
    expect((await portal.visitor.post(path, {})).body.code).toBe('password-needed');
    expect((await portal.visitor.post(path, { password: '宋清和宋清和宋清和宋清和', name: '宋清和' })).body.code).toBe(
      'password-common',
    );
    expect((await portal.visitor.post('/invitations/token/nonsense/acceptance', { password: PASSWORD })).status).toBe(
      404,
    );
  });

  it('grants a seat once, by those who may', async () => {
    const { editionId, organiser } = await edition();
    const person = await portal.actor();
    const grant = (by: Actor) =>
      portal.unit.run((tx) =>
        portal.get(GrantSeat).within(tx, by, { personId: person.personId!, editionId, role: 'scorekeeper' }),
      );
    await expect(grant(person)).rejects.toThrow('not-allowed');
    await grant(organiser);
    await grant(portal.system);
    expect((await portal.as(person).get('/session')).body.seats).toEqual([{ editionId, role: 'scorekeeper' }]);
  });

  it('writes no personal value into the journal', async () => {
    const lines = JSON.stringify(await portal.db.query('SELECT details FROM journal.line'));
    expect(lines).not.toMatch(/@|宋|清/);
  });
});
