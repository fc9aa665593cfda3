import type { Actor } from '#kernel';
import type { Answer, Portal } from '#testing';
import { identityPortal } from './given.js';

let portal: Portal;
beforeAll(async () => {
  portal = await identityPortal({ LIMITS_SCALE: '100' });
});
afterAll(() => portal.stop());

const NUMBER = '13800138000';
const said = ({ status, body }: Answer) => `${status} ${body.code ?? ''}`.trim();
const ask = (actor: Actor, number = NUMBER) => portal.as(actor).post('/me/phone-codes', { number });
const confirm = (actor: Actor, code: string, number = NUMBER) => portal.as(actor).put('/me/phones', { number, code });
const numbers = async (actor: Actor) =>
  (await portal.as(actor).get('/me/phones')).body.items.map(({ number }: { number: string }) => number);
async function sentTo(number: string): Promise<string> {
  const sql = `SELECT body FROM notification.message WHERE channel = 'sms' AND to_address = $1 ORDER BY id DESC LIMIT 1`;
  const [{ body }] = (await portal.db.query(sql, [number])) as [{ body: string }];
  return /\d{6}/.exec(body)![0];
}
const other = (code: string) => (code === '000000' ? '000001' : '000000');

it('proves a number by the code of a short message, once', async () => {
  const owner = await portal.actor();
  expect((await ask(owner, '+86 138-0013-8000')).status).toBe(202);
  const code = await sentTo(NUMBER);
  expect(await numbers(owner)).toEqual([]);
  expect((await confirm(owner, code)).status).toBe(204);
  expect(await numbers(owner)).toEqual([NUMBER]);
  expect(said(await confirm(owner, code))).toBe('422 phone-code-wrong');
});

it('keeps the code as a hash, for its person and number alone', async () => {
  const owner = await portal.actor();
  await ask(owner);
  const code = await sentTo(NUMBER);
  const [{ hash }] = (await portal.db.query('SELECT code_hash AS hash FROM identity.phone_code WHERE person_id = $1', [
    owner.personId,
  ])) as [{ hash: string }];
  expect(hash).not.toContain(code);
  expect(said(await confirm(await portal.actor(), code))).toBe('422 phone-code-wrong');
  expect(said(await confirm(owner, code, '13900139000'))).toBe('422 phone-code-wrong');
  expect((await confirm(owner, code)).status).toBe(204);
});

it('is dead after five wrong tries, and ten minutes', async () => {
  const owner = await portal.actor();
  await ask(owner);
  const code = await sentTo(NUMBER);
  for (const _ of [1, 2, 3, 4, 5]) expect(said(await confirm(owner, other(code)))).toBe('422 phone-code-wrong');
  expect(said(await confirm(owner, code))).toBe('422 phone-code-wrong');
  const late = await portal.actor();
  await ask(late);
  const fresh = await sentTo(NUMBER);
  const age = `UPDATE identity.phone_code SET expires_at = clock_timestamp() WHERE person_id = $1`;
  await portal.unit.run((tx) => tx.query(age, [late.personId]));
  expect(said(await confirm(late, fresh))).toBe('422 phone-code-wrong');
  expect(await numbers(owner)).toEqual([]);
});

it('sends one code a minute, and none to what is no mobile', async () => {
  const owner = await portal.actor();
  expect(said(await ask(owner, '010-12345678'))).toBe('422 mobile-malformed');
  expect(said(await ask(owner, '12800138000'))).toBe('422 mobile-malformed');
  expect((await ask(owner)).status).toBe(202);
  const count = () => portal.db.query(`SELECT count(*)::int AS count FROM notification.message WHERE channel = 'sms'`);
  const before = await count();
  expect(said(await ask(owner))).toBe('429 code-just-sent');
  expect(await count()).toEqual(before);
  expect((await portal.visitor.post('/me/phone-codes', { number: NUMBER })).status).toBe(401);
});

it('keeps the code out of the inbox', async () => {
  const owner = await portal.actor();
  await ask(owner);
  expect((await portal.as(owner).get('/me/messages')).body.total).toBe(0);
});

it('is taken off the account again, by its owner alone', async () => {
  const owner = await portal.actor();
  await ask(owner);
  await confirm(owner, await sentTo(NUMBER));
  const remove = (actor: Actor, number: string) => portal.as(actor).send('DELETE', '/me/phones', { number });
  const lines = () => portal.db.query('SELECT count(*)::int AS count FROM journal.line');
  const before = await lines();
  expect(said(await remove(await portal.actor(), NUMBER))).toBe('404 not-found');
  expect(said(await remove(owner, '13900139000'))).toBe('404 not-found');
  expect(said(await remove(owner, '123'))).toBe('422 mobile-malformed');
  expect([await lines(), await numbers(owner)]).toEqual([before, [NUMBER]]);
  expect((await remove(owner, `+86 ${NUMBER}`)).status).toBe(204);
  expect(await numbers(owner)).toEqual([]);
});
