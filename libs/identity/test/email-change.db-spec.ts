import { type Answer, type Client, startPortal, type Portal } from '#testing';
import { factorCode, IdentityModule } from '../src/index.js';
import { newId } from '#platform/chance';
import {
  account,
  cookieOf,
  freshEmail,
  lastMail,
  mailCount,
  mailedCode,
  mailedToken,
  PASSWORD,
  signIn,
  traces,
} from './given.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([IdentityModule], { LIMITS_SCALE: '100' });
});
afterAll(() => portal.stop());

const FRESH = 'quite another plum';
const said = ({ status, body }: Answer) => `${status} ${body.code ?? ''}`.trim();
const linkIn = async (to: string) =>
  /\/(?:account\/email|email-undo)\/([\w-]+)/.exec((await lastMail(portal, to)).body)![1]!;
const ask = (client: Client, address: string, more: object = {}) =>
  client.post('/me/email-change', { address, password: PASSWORD, ...more });
const confirm = (client: Client, token: string) => client.put('/me/email-change/confirmation', { token });
const undo = (token: string, password = FRESH) =>
  portal.visitor.post(`/email-changes/token/${token}/reversal`, { password });
const back = (column: string, time: string) =>
  portal.unit.run((tx) => tx.query(`UPDATE identity.email_change SET ${column} = ${column} - interval '${time}'`));
const changes = () => portal.db.query('SELECT * FROM identity.email_change ORDER BY id');

async function somebody() {
  const email = await account(portal);
  return { email, to: freshEmail(), client: await signIn(portal, email) };
}
/** Somebody whose account has moved, and the link that undoes it. */
async function moved() {
  const one = await somebody();
  await ask(one.client, one.to);
  await confirm(one.client, await linkIn(one.to));
  return { ...one, token: await linkIn(one.email) };
}

/** A session with a second factor, and its codes by steps of half a minute from the present. */
async function enrolled(client: Client) {
  const { secret } = (await client.post('/second-factor')).body as { secret: string };
  const code = (steps: number) => factorCode(secret, Math.floor(Date.now() / 1000) + steps * 30);
  const done = await client.put('/second-factor', { code: code(0) });
  return { code, client: portal.visitor.with({ cookie: cookieOf(done) }) };
}

it('moves when the new address confirms, ends the other sessions, and warns the old address', async () => {
  const { client, email, to } = await somebody();
  const other = await signIn(portal, email);
  expect((await ask(client, ` ${to.toUpperCase()} `)).status).toBe(202);
  await portal.drain();
  expect((await lastMail(portal, email)).subject).toBe('有人申请更换您的账号邮箱');
  expect((await client.get('/me/email-change')).body).toMatchObject({
    email,
    asksCode: false,
    waiting: { address: to, expired: false },
  });
  expect((await other.get('/session')).body.person!.email).toBe(email);
  const done = await confirm(client, await linkIn(to));
  expect([done.status, done.body.person!.email]).toEqual([200, to]);
  expect((await client.get('/me/email-change')).body).toEqual({ email: to, waiting: null, asksCode: false });
  expect((await other.get('/me/sessions')).status).toBe(401);
  expect((await lastMail(portal, email)).subject).toBe('您的账号邮箱已更换，如非本人操作请撤销');
  expect((await portal.visitor.post('/sessions', { email, password: PASSWORD })).status).toBe(401);
  expect((await portal.visitor.post('/sessions', { email: to, password: PASSWORD })).status).toBe(201);
  const lines = (await client.get('/me/data/journal')).body.items.map(({ kind }: { kind: string }) => kind);
  expect(lines).toEqual(expect.arrayContaining(['identity.email-change-asked', 'identity.email-changed']));
  expect((await client.get('/me/data/emailChanges')).body.items).toMatchObject([{ oldEmail: email, newEmail: to }]);
});

it('never shows a link where a session alone could read it', async () => {
  const { client, email } = await moved();
  const data = JSON.stringify((await client.post('/me/data-exports')).body);
  expect(data).not.toMatch(/email-undo|account\/email/);
  expect(JSON.stringify(await changes())).not.toContain(await linkIn(email));
});

it('refuses a wrong password, the same address and no address, and changes nothing', async () => {
  const { client, email, to } = await somebody();
  await portal.drain();
  const before = [await traces(portal), await changes()];
  expect(said(await ask(client, to, { password: 'not this plum tree' }))).toBe('403 current-password-wrong');
  expect(said(await ask(client, email))).toBe('422 email-unchanged');
  const malformed = await ask(client, 'a@b.cn\r\nBcc: c@d.cn');
  expect(said(malformed)).toBe('422 email-malformed');
  expect(malformed.body.fields).toMatchObject([{ path: 'address' }]);
  expect(said(await ask(portal.visitor, to))).toBe('401 sign-in-needed');
  expect(said(await client.delete('/me/email-change'))).toBe('404 not-found');
  expect(said(await client.post('/me/email-change/links'))).toBe('404 not-found');
  expect([await traces(portal), await changes()]).toEqual(before);
});

it('asks for a code of the authenticator where there is one, each code once', async () => {
  const { client, to } = await somebody();
  const { code, client: strong } = await enrolled(client);
  expect((await strong.get('/me/email-change')).body.asksCode).toBe(true);
  expect(said(await ask(strong, to))).toBe('422 factor-code-needed');
  expect(said(await ask(strong, to, { code: code(0) }))).toBe('422 factor-wrong');
  expect(await mailCount(portal, to)).toBe(0);
  expect((await ask(strong, to, { code: code(1) })).status).toBe(202);
});

it('lets only the newest link confirm, once, for a day, and only its owner', async () => {
  const { client, to } = await somebody();
  await ask(client, freshEmail());
  await ask(client, to);
  const first = await linkIn(to);
  expect(said(await client.post('/me/email-change/links'))).toBe('429 email-link-just-sent');
  await back('sent_at', '1 minute');
  expect((await client.post('/me/email-change/links')).status).toBe(202);
  const second = await linkIn(to);
  const stranger = (await somebody()).client;
  await portal.drain();
  const before = [await traces(portal), await changes()];
  expect(said(await confirm(client, first))).toBe('409 email-link-dead');
  expect(said(await confirm(stranger, second))).toBe('409 email-link-dead');
  expect(said(await confirm(portal.visitor, second))).toBe('401 sign-in-needed');
  expect([await traces(portal), await changes()]).toEqual(before);
  await back('expires_at', '24 hours');
  expect(said(await confirm(client, second))).toBe('409 email-link-dead');
  expect((await client.get('/me/email-change')).body.waiting.expired).toBe(true);
  await back('expires_at', '-1 minute');
  expect((await confirm(client, second)).status).toBe(200);
  expect(said(await confirm(client, second))).toBe('409 email-link-dead');
});

it('is cancelled, and its link with it', async () => {
  const { client, email, to } = await somebody();
  await ask(client, to);
  const token = await linkIn(to);
  expect((await client.delete('/me/email-change')).status).toBe(204);
  expect(said(await confirm(client, token))).toBe('409 email-link-dead');
  expect((await client.get('/me/email-change')).body).toMatchObject({ email, waiting: null });
});

it('answers for a taken address as for a free one, and tells its owner', async () => {
  const [one, other] = [await somebody(), await somebody()];
  const free = await ask(one.client, one.to);
  const taken = await ask(one.client, other.email);
  expect([taken.status, taken.bytes]).toEqual([free.status, free.bytes]);
  const { waiting } = (await one.client.get('/me/email-change')).body;
  expect(Object.keys(waiting).sort()).toEqual(['address', 'askedAt', 'expired', 'expiresAt', 'sentAt']);
  const mail = await lastMail(portal, other.email);
  expect(mail.subject).toBe('您的邮箱已有账号，未作更换');
  expect(mail.body).not.toContain('/account/email/');
});

it('refuses at the link when the address was taken meanwhile, but not because of a sign-up nobody proved', async () => {
  const { client, email, to } = await somebody();
  await ask(client, to);
  const token = await linkIn(to);
  await account(portal, to);
  expect(said(await confirm(client, token))).toBe('409 email-taken');
  expect((await client.get('/session')).body.person!.email).toBe(email);
  const free = freshEmail();
  await portal.visitor.post('/accounts', { email: free, password: FRESH, name: '占位', locale: 'zh-CN' });
  const code = await mailedCode(portal, free);
  await ask(client, free);
  expect((await confirm(client, await linkIn(free))).status).toBe(200);
  expect(said(await portal.visitor.put('/accounts/confirmation', { email: free, code }))).toBe('422 code-wrong');
});

it('kills a reset code that lies in the mailbox that was left', async () => {
  const { client, email, to } = await somebody();
  await portal.visitor.post('/password-resets', { email });
  const code = await mailedCode(portal, email);
  await ask(client, to);
  await confirm(client, await linkIn(to));
  for (const address of [email, to]) {
    const reset = await portal.visitor.put('/password-resets', { email: address, code, password: FRESH });
    expect(said(reset)).toBe('422 code-wrong');
  }
});

it('sends one address few of these mails a day, whoever asks', async () => {
  const to = freshEmail();
  for (const _ of [1, 2, 3, 4, 5]) expect((await ask((await somebody()).client, to)).status).toBe(202);
  const { client } = await somebody();
  expect(said(await ask(client, to))).toBe('429 email-links-spent');
  expect((await client.get('/me/email-change')).body.waiting).toBeNull();
  expect(await mailCount(portal, to)).toBe(5);
});

describe('undoing', () => {
  it('gives the account back to its old address with a new password, ends every session, once', async () => {
    const { client, email, to, token } = await moved();
    expect((await portal.visitor.get(`/email-changes/token/${token}`)).body).toMatchObject({
      email,
      changedTo: expect.stringMatching(/^so\*\*\*@example\.org$/),
      state: 'open',
    });
    expect(said(await undo(token, 'password1234'))).toBe('422 password-common');
    expect((await undo(token)).status).toBe(204);
    await portal.drain();
    expect((await client.get('/me/sessions')).status).toBe(401);
    expect((await portal.visitor.post('/sessions', { email, password: PASSWORD })).status).toBe(401);
    expect((await portal.visitor.post('/sessions', { email: to, password: FRESH })).status).toBe(401);
    expect((await portal.visitor.post('/sessions', { email, password: FRESH })).status).toBe(201);
    expect((await lastMail(portal, to)).subject).toBe('账号邮箱的更换已撤销');
    expect((await lastMail(portal, email)).subject).toBe('邮箱更换已撤销，密码已重设');
    expect(said(await undo(token))).toBe('409 email-change-undone');
    expect((await portal.visitor.get(`/email-changes/token/${token}`)).body.state).toBe('undone');
  });

  it('works within seven days and not after, and for nobody without the link', async () => {
    const { token } = await moved();
    await portal.drain();
    await back('expires_at', '7 days');
    const before = [await traces(portal), await changes()];
    expect(said(await undo(token))).toBe('409 email-undo-late');
    expect((await portal.visitor.get(`/email-changes/token/${token}`)).body.state).toBe('expired');
    expect(said(await undo('nothing'))).toBe('404 not-found');
    expect(said(await portal.visitor.get('/email-changes/token/nothing'))).toBe('404 not-found');
    expect([await traces(portal), await changes()]).toEqual(before);
    await back('expires_at', '-1 minute');
    expect((await undo(token)).status).toBe(204);
  });

  it('goes back over everything changed since, and the later links die', async () => {
    const { client, email, to, token } = await moved();
    const third = freshEmail();
    await ask(client, third);
    await confirm(client, await linkIn(third));
    const later = await linkIn(to);
    await ask(client, freshEmail());
    expect((await undo(token)).status).toBe(204);
    expect(said(await undo(later))).toBe('409 email-change-undone');
    const again = portal.visitor.with({
      cookie: cookieOf(await portal.visitor.post('/sessions', { email, password: FRESH })),
    });
    expect((await again.get('/me/email-change')).body).toMatchObject({ email, waiting: null });
  });

  it('removes a second factor that whoever moved the account set up, and brings back the one of before', async () => {
    const { client, email, to, token } = await moved();
    await enrolled(client);
    expect((await undo(token)).status).toBe(204);
    const own = await enrolled(await signIn(portal, email, FRESH));
    await ask(own.client, to, { password: FRESH, code: own.code(1) });
    await confirm(own.client, await linkIn(to));
    const foreign = `factor_secret = 'another', factor_pending = 'more', factor_failures = 4, factor_last_step = 0`;
    await portal.unit.run((tx) => tx.query(`UPDATE identity.person SET ${foreign} WHERE email = $1`, [to]));
    expect((await undo(await linkIn(email))).status).toBe(204);
    const again = await signIn(portal, email, FRESH);
    expect((await again.put('/session/second-factor', { code: own.code(1) })).status).toBe(200);
    const kept = `SELECT factor_pending AS pending, factor_failures AS failures FROM identity.person WHERE email = $1`;
    expect(await portal.db.query(kept, [email])).toEqual([{ pending: null, failures: 0 }]);
    expect(JSON.stringify(await changes())).not.toMatch(/"factor_before":"/);
  });

  it('keeps the old address from everybody else, and the account from being closed, as long as it works', async () => {
    const { client, email, token } = await moved();
    const signUp = { email, password: FRESH, name: '旁人', locale: 'zh-CN' };
    expect((await portal.visitor.post('/accounts', signUp)).status).toBe(202);
    expect((await lastMail(portal, email)).subject).toBe('这个邮箱暂时不能注册');
    const other = await somebody();
    await ask(other.client, email);
    expect((await lastMail(portal, email)).subject).toBe('您的邮箱已有账号，未作更换');
    const closing = await client.post('/me/closure', { password: PASSWORD });
    expect(closing.body.obstacles).toEqual([{ code: 'email-just-changed', count: 1 }]);
    expect((await undo(token)).status).toBe(204);
  });
});

it('forgets former addresses with the account', async () => {
  const { client, email, to } = await moved();
  await back('expires_at', '8 days');
  expect((await client.post('/me/closure', { password: PASSWORD })).status).toBe(204);
  const dump = await portal.db.query(`SELECT (SELECT jsonb_agg(p) FROM identity.person p) AS people,
    (SELECT jsonb_agg(m) FROM notification.message m) AS mails, (SELECT jsonb_agg(c) FROM identity.email_change c) AS moves`);
  for (const address of [email, to]) expect(JSON.stringify(dump)).not.toContain(`"${address}"`);
});

it('still takes an invitation that was mailed to the address before', async () => {
  const editionId = newId();
  const desk = portal.as(await portal.actor({ seats: [{ editionId, role: 'organiser' }] }));
  const one = await somebody();
  await desk.post(`/editions/${editionId}/invitations`, { email: one.email, name: '宋清和', role: 'judge' });
  const token = await mailedToken(portal, one.email);
  await ask(one.client, one.to);
  await confirm(one.client, await linkIn(one.to));
  const offer = (client: Client) => client.get(`/invitations/token/${token}`);
  expect((await offer(one.client)).body).toMatchObject({ hasAccount: true, forReader: true });
  expect((await offer((await somebody()).client)).body.forReader).toBe(false);
  expect((await offer(portal.visitor)).body).toMatchObject({ hasAccount: true, forReader: false });
  const newcomer = { name: '旁人', password: FRESH };
  const anew = await portal.visitor.post(`/invitations/token/${token}/acceptance`, newcomer);
  expect(said(anew)).toBe('409 address-reserved');
  const accepted = await one.client.post(`/invitations/token/${token}/acceptance`, {});
  expect(accepted.body.seats).toEqual([{ editionId, role: 'judge' }]);
});
