import type { Portal } from '#testing';
import {
  account,
  cookieOf,
  freshEmail,
  identityPortal,
  lastMail,
  mailCount,
  mailedCode,
  PASSWORD,
  signIn,
  traces,
} from './given.js';

describe('accounts', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await identityPortal();
  });
  afterAll(() => portal.stop());

  const signUp = (body: object) =>
    portal.visitor.post('/accounts', {
      email: freshEmail(),
      password: PASSWORD,
      name: '林知远',
      locale: 'zh-CN',
      ...body,
    });

  it('opens with a code that was mailed, and only then lets in', async () => {
    const email = freshEmail();
    expect((await signUp({ email: ` ${email.toUpperCase()} ` })).status).toBe(202);
    const early = await portal.visitor.post('/sessions', { email, password: PASSWORD });
    expect([early.status, early.body.code]).toEqual([403, 'address-unconfirmed']);
    const code = await mailedCode(portal, email);
    expect((await portal.visitor.put('/accounts/confirmation', { email, code })).status).toBe(204);
    const session = await portal.visitor.post('/sessions', { email, password: PASSWORD });
    expect(session.status).toBe(201);
    expect(session.body).toMatchObject({ person: { email, name: '林知远' }, seats: [], secondFactor: 'not-needed' });
    const again = await portal.visitor.put('/accounts/confirmation', { email, code });
    expect([again.status, again.body.code]).toEqual([422, 'code-wrong']);
  });

  it('answers a taken address the same, and tells its owner', async () => {
    const email = await account(portal);
    const fresh = await signUp({});
    const taken = await signUp({ email, name: '冒名', password: 'another good plum 7' });
    expect([taken.status, taken.bytes]).toEqual([fresh.status, fresh.bytes]);
    expect((await lastMail(portal, email)).subject).toBe('您的邮箱已有账号');
    expect((await portal.visitor.post('/sessions', { email, password: 'another good plum 7' })).status).toBe(401);
    expect((await portal.visitor.post('/sessions', { email, password: PASSWORD })).body.person!.name).toBe('林知远');
  });

  it('kills a code after five wrong tries', async () => {
    const email = freshEmail();
    await signUp({ email });
    const code = await mailedCode(portal, email);
    const wrong = code === '00000000' ? '11111111' : '00000000';
    for (const _ of [1, 2, 3, 4, 5]) {
      expect((await portal.visitor.put('/accounts/confirmation', { email, code: wrong })).status).toBe(422);
    }
    expect((await portal.visitor.put('/accounts/confirmation', { email, code })).body.code).toBe('code-wrong');
  });

  it('lets a code live 30 minutes of real time, whatever the demo clock says', async () => {
    const email = freshEmail();
    await signUp({ email });
    await portal.visitor.put('/demo/clock', { advanceSeconds: 7200 });
    const code = await mailedCode(portal, email);
    await portal.unit.run((tx) =>
      tx.query(`UPDATE identity.email_code SET expires_at = expires_at - interval '29 minutes'`),
    );
    expect((await portal.visitor.put('/accounts/confirmation', { email, code })).status).toBe(204);
    await portal.visitor.post('/password-resets', { email });
    const reset = await mailedCode(portal, email);
    await portal.unit.run((tx) =>
      tx.query(`UPDATE identity.email_code SET expires_at = expires_at - interval '10 minutes'`),
    );
    const late = await portal.visitor.put('/password-resets', { email, code: reset, password: 'quite another plum' });
    expect(late.body.code).toBe('code-wrong');
  });

  it('keeps only keyed hashes of codes and argon2id hashes of passwords', async () => {
    const email = freshEmail();
    await signUp({ email });
    const code = await mailedCode(portal, email);
    const [kept] = (await portal.db.query(
      `SELECT password_hash, code_hash FROM identity.person JOIN identity.email_code ON person_id = id WHERE email = $1`,
      [email],
    )) as [{ password_hash: string; code_hash: string }];
    expect(kept.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(kept.code_hash).not.toContain(code);
  });

  it.each([
    [{ email: 'nobody' }, 422, 'email-malformed'],
    [{ email: 'a@b.cn\r\nBcc: c@d.cn' }, 422, 'email-malformed'],
    [{ password: 'short' }, 422, 'password-length'],
    [{ password: 'x'.repeat(129) }, 422, 'password-length'],
    [{ password: 'password1234' }, 422, 'password-common'],
    [{ password: '林知远林知远林知远林知远' }, 422, 'password-common'],
    [{ name: '  ' }, 422, 'person-name-unusable'],
    [{ name: '林'.repeat(61) }, 422, 'person-name-unusable'],
    [{ name: '林\u202e知远' }, 400, 'text-unusable'],
    [{ name: 7 }, 400, 'malformed'],
    [{ locale: 'fr' }, 400, 'malformed'],
    [{ role: 'organiser' }, 400, 'malformed'],
  ])('refuses a sign-up with %j and leaves no trace', async (change, status, code) => {
    const before = await traces(portal);
    const refused = await signUp(change);
    expect([refused.status, refused.body.code]).toEqual([status, code]);
    expect(await traces(portal)).toEqual(before);
  });

  it('sets a new password by mail and ends every session', async () => {
    const email = await account(portal);
    const old = await signIn(portal, email);
    expect((await portal.visitor.post('/password-resets', { email })).status).toBe(202);
    const code = await mailedCode(portal, email);
    const weak = await portal.visitor.put('/password-resets', { email, code, password: 'password1234' });
    expect(weak.body.code).toBe('password-common');
    const done = await portal.visitor.put('/password-resets', { email, code, password: 'quite another plum' });
    expect(done.status).toBe(204);
    expect((await old.get('/me/sessions')).status).toBe(401);
    expect((await portal.visitor.post('/sessions', { email, password: PASSWORD })).status).toBe(401);
    expect((await portal.visitor.post('/sessions', { email, password: 'quite another plum' })).status).toBe(201);
    await portal.drain();
    expect((await lastMail(portal, email)).subject).toBe('您的密码已重设');
  });

  it('answers a reset for an unknown address the same, and mails nobody', async () => {
    const email = freshEmail();
    const unknown = await portal.visitor.post('/password-resets', { email });
    const known = await portal.visitor.post('/password-resets', { email: await account(portal) });
    expect([unknown.status, unknown.bytes]).toEqual([known.status, known.bytes]);
    expect(await mailCount(portal, email)).toBe(0);
  });

  it('changes name, language and password of the person signed in', async () => {
    const email = await account(portal);
    const [here, there] = [await signIn(portal, email), await signIn(portal, email)];
    const renamed = await here.put('/me/profile', { name: ' 林 知远 ', locale: 'en' });
    expect(renamed.body.person).toMatchObject({ name: '林 知远', locale: 'en' });
    const wrong = await here.put('/me/password', { current: 'not this plum tree', password: 'quite another plum' });
    expect([wrong.status, wrong.body.code]).toEqual([403, 'current-password-wrong']);
    expect((await here.put('/me/password', { current: PASSWORD, password: 'quite another plum' })).status).toBe(204);
    expect((await here.get('/me/sessions')).status).toBe(200);
    expect((await there.get('/me/sessions')).status).toBe(401);
  });

  it('reads any password exactly as it was chosen, composed or not', async () => {
    const email = freshEmail();
    const password = 'E\u0301clair 🦉 山高月小 \t!';
    await signUp({ email, password });
    await portal.visitor.put('/accounts/confirmation', { email, code: await mailedCode(portal, email) });
    const composed = await portal.visitor.post('/sessions', { email, password: password.normalize('NFC') });
    expect(composed.status).toBe(201);
    expect((await portal.visitor.post('/sessions', { email, password: password.trimEnd().slice(0, -1) })).status).toBe(
      401,
    );
  });

  it('does not keep answers of these routes under an idempotency key', async () => {
    const email = await account(portal);
    const key = portal.visitor.with({ 'idempotency-key': 'once-and-for-all' });
    const cookies = [1, 2].map(() => key.post('/sessions', { email, password: PASSWORD }));
    const [first, second] = (await Promise.all(cookies)).map(cookieOf);
    expect(first).not.toBe(second);
    expect(await portal.db.query('SELECT * FROM platform.idempotency')).toEqual([]);
  });
});
