import { newId } from '#platform/chance';
import type { Client, Portal } from '#testing';
import { factorCode } from '../src/index.js';
import { account, cookieOf, identityPortal, lastMail, PASSWORD, signIn } from './given.js';

describe('second factor', () => {
  let portal: Portal;
  let editionId: string;

  beforeAll(async () => {
    portal = await identityPortal();
    editionId = newId();
  });
  afterAll(() => portal.stop());

  const seat = (email: string, role: string) =>
    portal.unit.run((tx) =>
      tx.query(
        `INSERT INTO identity.seat (id, person_id, edition_id, role, granted_at)
         SELECT $1, id, $2, $3, now() FROM identity.person WHERE email = $4`,
        [newId(), editionId, role, email],
      ),
    );
  const epoch = async (steps = 0): Promise<number> => {
    const sql = 'SELECT floor(extract(epoch FROM clock_timestamp()))::int AS epoch';
    return ((await portal.db.query(sql)) as [{ epoch: number }])[0].epoch + 30 * steps;
  };
  const codeAt = async (secret: string, steps = 0) => factorCode(secret, await epoch(steps));
  const enrol = async (mine: Client) => {
    const { secret } = (await mine.post('/second-factor')).body as unknown as { secret: string };
    const done = await mine.put('/second-factor', { code: await codeAt(secret, -1) });
    return { secret, done, strong: portal.visitor.with({ cookie: cookieOf(done) }) };
  };
  const staff = async () => {
    const email = await account(portal);
    await seat(email, 'organiser');
    return { email, weak: await signIn(portal, email) };
  };

  it('is asked of staff before anything else, and can be set up at once', async () => {
    const { email, weak } = await staff();
    expect((await weak.get('/session')).body).toMatchObject({
      secondFactor: 'enrol',
      seats: [{ editionId, role: 'organiser' }],
    });
    const refused = await weak.get(`/editions/${editionId}/seats`);
    expect([refused.status, refused.body.code]).toEqual([403, 'second-factor-needed']);
    const offer = await weak.post('/second-factor');
    expect(offer.body.uri).toContain(
      `otpauth://totp/localhost:${encodeURIComponent(email)}?secret=${offer.body.secret}`,
    );
    const { done, strong } = await enrol(weak);
    expect(done.body).toMatchObject({ secondFactor: 'passed' });
    expect((await strong.get(`/editions/${editionId}/seats`)).status).toBe(200);
    expect((await weak.get('/me/sessions')).status).toBe(401);
    await portal.drain();
    expect((await lastMail(portal, email)).subject).toBe('已绑定动态验证码');
  });

  it('is asked in every later session, takes each code once, and changes the cookie', async () => {
    const { email, weak } = await staff();
    const { secret } = await enrol(weak);
    const [one, two] = [await signIn(portal, email), await signIn(portal, email)];
    expect((await one.get('/session')).body.secondFactor).toBe('code');
    const code = await codeAt(secret);
    const passed = await one.put('/session/second-factor', { code });
    expect([passed.status, passed.body.secondFactor]).toEqual([200, 'passed']);
    expect((await one.get('/session')).body.person).toBeNull();
    const replayed = await two.put('/session/second-factor', { code });
    expect([replayed.status, replayed.body.code]).toEqual([422, 'factor-wrong']);
    expect((await two.put('/session/second-factor', { code: await codeAt(secret, 1) })).status).toBe(200);
  });

  it('takes one code once even when it comes twice at the same moment', async () => {
    const { email, weak } = await staff();
    const { secret } = await enrol(weak);
    const both = [await signIn(portal, email), await signIn(portal, email)];
    const code = await codeAt(secret);
    const answers = await Promise.all(both.map((mine) => mine.put('/session/second-factor', { code })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
  });

  it('gives a weak session no seat, not even on public routes', async () => {
    const { weak } = await staff();
    expect((await weak.get('/organisations')).status).toBe(403);
    expect((await weak.put('/me/profile', { name: '林知远', locale: 'en' })).status).toBe(403);
    expect((await weak.delete('/session')).status).toBe(204);
  });

  it('blocks after five wrong codes, for the right one too', async () => {
    const { email, weak } = await staff();
    const { secret } = await enrol(weak);
    const mine = await signIn(portal, email);
    const right = await codeAt(secret);
    const wrong = right === '000000' ? '111111' : '000000';
    for (const _ of [1, 2, 3, 4, 5]) {
      expect((await mine.put('/session/second-factor', { code: wrong })).body.code).toBe('factor-wrong');
    }
    const blocked = await mine.put('/session/second-factor', { code: right });
    expect([blocked.status, blocked.body.code]).toEqual([429, 'factor-blocked']);
    await portal.unit.run((tx) =>
      tx.query(
        `UPDATE identity.person SET factor_blocked_until = factor_blocked_until - interval '15 minutes' WHERE email = $1`,
        [email],
      ),
    );
    expect((await mine.put('/session/second-factor', { code: await codeAt(secret) })).status).toBe(200);
  });

  it('survives a reset of the password', async () => {
    const { email, weak } = await staff();
    await enrol(weak);
    await portal.drain();
    await portal.visitor.post('/password-resets', { email });
    const { body } = await lastMail(portal, email);
    const code = /\d{8}/.exec(body)![0];
    await portal.visitor.put('/password-resets', { email, code, password: 'quite another plum' });
    const mine = await signIn(portal, email, 'quite another plum');
    expect((await mine.get('/session')).body.secondFactor).toBe('code');
  });

  it('is replaced only with a fresh code, and then ends the other sessions', async () => {
    const { email, weak } = await staff();
    const { strong, secret } = await enrol(weak);
    await portal.unit.run((tx) =>
      tx.query(`UPDATE identity.session SET strong_at = strong_at - interval '10 minutes'`),
    );
    const stale = await strong.post('/second-factor');
    expect([stale.status, stale.body.code]).toEqual([403, 'factor-stale']);
    const fresh = portal.visitor.with({
      cookie: cookieOf(await strong.put('/session/second-factor', { code: await codeAt(secret) })),
    });
    const other = await signIn(portal, email);
    const { strong: renewed, secret: newer } = await enrol(fresh);
    expect(newer).not.toBe(secret);
    expect((await renewed.get('/me/sessions')).body.total).toBe(1);
    expect((await other.get('/session')).body.person).toBeNull();
    await portal.drain();
    expect((await lastMail(portal, email)).subject).toBe('动态验证码已更换');
  });

  it('is there for everybody who wants it', async () => {
    const email = await account(portal);
    const { strong } = await enrol(await signIn(portal, email));
    expect((await strong.get('/me/sessions')).status).toBe(200);
    const later = await signIn(portal, email);
    expect((await later.get('/me/sessions')).body.code).toBe('second-factor-needed');
  });

  it('is stored sealed, and nowhere else', async () => {
    const { weak } = await staff();
    const { secret } = await enrol(weak);
    for (const table of ['identity.person', 'identity.session', 'journal.line', 'platform.idempotency', 'pgboss.job']) {
      expect(JSON.stringify(await portal.db.query(`SELECT * FROM ${table}`))).not.toContain(secret);
    }
  });

  it.each(['12345', '1234567', 'abcdef', 123456, null, '１２３４５６'])('refuses the code %j', async (code) => {
    const { weak } = await staff();
    await weak.post('/second-factor');
    expect([400, 422]).toContain((await weak.put('/second-factor', { code })).status);
  });

  it('has to be begun first', async () => {
    const mine = await signIn(portal, await account(portal), PASSWORD);
    const early = await mine.put('/second-factor', { code: '123456' });
    expect([early.status, early.body.code]).toEqual([409, 'factor-not-begun']);
  });
});
