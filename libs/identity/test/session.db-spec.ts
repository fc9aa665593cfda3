import { hashSync } from '@node-rs/argon2';
import { newId } from '#platform/chance';
import type { Actor } from '#kernel';
import type { Portal } from '#testing';
import { ForgetStale } from '../src/actions/session/forget-stale.js';
import { account, cookieOf, freshEmail, identityPortal, PASSWORD, signIn, traces } from './given.js';

describe('sessions', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await identityPortal();
  });
  afterAll(() => portal.stop());

  const age = (actor: Actor, column: 'created_at' | 'last_seen_at', interval: string) =>
    portal.unit.run((tx) =>
      tx.query(`UPDATE identity.session SET ${column} = ${column} - $2::interval WHERE id = $1`, [
        actor.sessionId,
        interval,
      ]),
    );
  const sees = async (actor: Actor) => (await portal.as(actor).get('/me/sessions')).status;

  it('gives a cookie for this host alone and stores only its hash', async () => {
    const answer = await portal.visitor.post('/sessions', { email: await account(portal), password: PASSWORD });
    const [cookie] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/);
    const token = cookieOf(answer).slice('session='.length);
    const stored = JSON.stringify(await portal.db.query('SELECT * FROM identity.session'));
    expect(stored).not.toContain(token);
    expect(JSON.stringify(answer.body)).not.toContain(token);
  });

  it('gives another cookie at every sign-in and ends the session it replaces', async () => {
    const email = await account(portal);
    const first = await signIn(portal, email);
    const second = await first.post('/sessions', { email, password: PASSWORD });
    expect((await first.get('/me/sessions')).status).toBe(401);
    expect((await portal.visitor.with({ cookie: cookieOf(second) }).get('/me/sessions')).body.total).toBe(1);
  });

  it('answers an unknown address and a wrong password alike', async () => {
    const email = await account(portal);
    const answers = await Promise.all(
      [email, freshEmail(), 'no address at all'].map((who) =>
        portal.visitor.post('/sessions', { email: who, password: 'wrong plum tree' }),
      ),
    );
    const faces = answers.map(({ status, body: { requestId: _, ...body } }) => JSON.stringify({ status, body }));
    expect(new Set(faces).size).toBe(1);
    expect(answers[0]!.body).toMatchObject({ status: 401, code: 'credentials-wrong', title: '邮箱或密码不正确。' });
  });

  it('takes as long to refuse an unknown address as a wrong password', async () => {
    const email = await account(portal);
    const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
    for (let round = 0; round < 40; round++) {
      for (const [kind, who] of [
        ['known', email],
        ['unknown', 'unknown@example.org'],
      ] as const) {
        const start = performance.now();
        await portal.visitor.post('/sessions', { email: who, password: 'wrong plum tree' });
        times[kind].push(performance.now() - start);
      }
    }
    const median = (list: number[]) => list.sort((a, b) => a - b)[list.length >> 1]!;
    const ratio = median(times.known) / median(times.unknown);
    expect(Math.abs(ratio - 1)).toBeLessThan(0.25);
  }, 60_000);

  it('says nothing of a visitor, and who is signed in to the person', async () => {
    const nobody = { person: null, seats: [], secondFactor: 'not-needed', byCode: false };
    expect((await portal.visitor.get('/session')).body).toEqual(nobody);
    expect((await portal.visitor.with({ cookie: 'session=forged' }).get('/session')).body).toEqual(nobody);
    const email = await account(portal);
    expect((await (await signIn(portal, email)).get('/session')).body.person!.email).toBe(email);
  });

  it('denies every route without a session unless it is public', async () => {
    for (const path of ['/me/sessions', '/organisations', `/editions/${newId()}/seats`]) {
      const { status, body } = await portal.visitor.get(path);
      expect([status, body.code]).toEqual([401, 'sign-in-needed']);
    }
  });

  it('lists living sessions and ends any of one’s own, nobody else’s', async () => {
    const email = await account(portal);
    const [here, there] = [await signIn(portal, email), await signIn(portal, email)];
    const items = (await here.get('/me/sessions')).body.items as { id: string; current: boolean }[];
    expect(items.map(({ current }) => current).sort()).toEqual([false, true]);
    const other = items.find(({ current }) => !current)!.id;
    const stranger = portal.as(await portal.actor());
    expect((await stranger.delete(`/me/sessions/${other}`)).status).toBe(404);
    expect((await here.delete(`/me/sessions/${other}`)).status).toBe(204);
    expect((await there.get('/me/sessions')).status).toBe(401);
  });

  it('ends with sign-out', async () => {
    const mine = await signIn(portal, await account(portal));
    const out = await mine.delete('/session');
    expect(out.status).toBe(204);
    expect(out.headers.getSetCookie()[0]).toMatch(/^session=;/);
    expect((await mine.get('/me/sessions')).status).toBe(401);
  });

  it.each([
    ['nobody in particular', [], '2 hours 59 minutes', '3 hours'],
    ['a judge', ['judge'], '11 hours 59 minutes', '12 hours'],
    ['an organiser', ['organiser'], '29 minutes', '30 minutes'],
    ['a judge who organises', ['judge', 'organiser'], '29 minutes', '30 minutes'],
  ] as const)('lets a session of %s lie idle for a while', async (_who, roles, alive, dead) => {
    const seats = roles.map((role) => ({ editionId: newId(), role }));
    const actor = await portal.actor({ seats });
    await age(actor, 'last_seen_at', alive);
    expect(await sees(actor)).toBe(200);
    await age(actor, 'last_seen_at', dead);
    expect(await sees(actor)).toBe(401);
  });

  it('ends every session after 12 hours, and not because the demo clock moved', async () => {
    const actor = await portal.actor();
    await portal.visitor.put('/demo/clock', { advanceSeconds: 30 * 86_400 });
    expect(await sees(actor)).toBe(200);
    await age(actor, 'created_at', '12 hours');
    expect(await sees(actor)).toBe(401);
  });

  it('costs one statement a request, and a second transaction once a minute', async () => {
    const actor = await portal.actor();
    const usual = await portal.counting(() => portal.as(actor).get('/session'));
    expect(usual).toBe(2);
    await age(actor, 'last_seen_at', '2 minutes');
    expect(await portal.counting(() => portal.as(actor).get('/session'))).toBeGreaterThan(usual);
    expect(await portal.counting(() => portal.as(actor).get('/session'))).toBe(usual);
  });

  it('ends at once when the account is disabled', async () => {
    const actor = await portal.actor();
    await portal.unit.run((tx) =>
      tx.query('UPDATE identity.person SET disabled_at = now() WHERE id = $1', [actor.personId]),
    );
    expect(await sees(actor)).toBe(401);
  });

  it('hashes an old password again at today’s cost', async () => {
    const email = await account(portal);
    const old = hashSync(PASSWORD, { memoryCost: 8192, timeCost: 1, parallelism: 1 });
    await portal.unit.run((tx) =>
      tx.query('UPDATE identity.person SET password_hash = $2 WHERE email = $1', [email, old]),
    );
    await signIn(portal, email);
    const [{ password_hash }] = (await portal.db.query('SELECT password_hash FROM identity.person WHERE email = $1', [
      email,
    ])) as [{ password_hash: string }];
    expect(password_hash).toContain('m=19456,t=2,p=1');
  });

  it('forgets what has expired', async () => {
    const actor = await portal.actor();
    const before = (await traces(portal)) as [{ session: number }];
    await age(actor, 'created_at', '13 hours');
    await portal.get(ForgetStale).run();
    expect(((await traces(portal)) as [{ session: number }])[0].session).toBeLessThan(before[0].session);
  });
});
