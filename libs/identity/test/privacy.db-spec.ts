import { newId } from '#platform/chance';
import type { Answer, Client, Portal } from '#testing';
import { account, freshEmail, identityPortal, PASSWORD, signIn, traces } from './given.js';

let portal: Portal;
beforeAll(async () => {
  portal = await identityPortal({ LIMITS_SCALE: '100' });
});
afterAll(() => portal.stop());

const said = ({ status, body }: Answer) => `${status} ${body.code ?? ''}`.trim();
const close = (client: Client, password = PASSWORD) => client.post('/me/closure', { password });
async function somebody() {
  const email = await account(portal, freshEmail());
  const client = await signIn(portal, email);
  const { id } = (await client.get('/session')).body.person as { id: string };
  return { email, client, id };
}

it('shows what is kept, by section, and hands all of it over', async () => {
  const { client, email } = await somebody();
  const { sections, obstacles } = (await client.get('/me/data')).body;
  const count = (section: string) => sections.find((one: { section: string }) => one.section === section)?.count;
  expect(count('profile')).toBe(1);
  expect(count('sessions')).toBe(1);
  expect(count('journal')).toBeGreaterThan(1);
  expect(obstacles).toEqual([]);
  expect((await client.get('/me/data/profile')).body.items).toMatchObject([{ email }]);
  expect(said(await client.get('/me/data/nothing'))).toBe('404 not-found');
  const taken = await client.post('/me/data-exports');
  const text = JSON.stringify(taken.body);
  expect(text).toContain(email);
  expect(text).not.toContain('argon2');
  expect(text).not.toMatch(/\d{8} /);
});

it('holds nothing of anybody else', async () => {
  const one = await somebody();
  const other = await somebody();
  const text = JSON.stringify((await one.client.post('/me/data-exports')).body);
  expect(text).not.toContain(other.email);
  expect(text).not.toContain(other.id);
});

it('closes an account by its password: name, address and mail go, the journal keeps the id', async () => {
  const { client, email, id } = await somebody();
  expect((await close(client)).status).toBe(204);
  expect((await client.get('/session')).body.person).toBeNull();
  const [person] = (await portal.db.query('SELECT * FROM identity.person WHERE id = $1', [id])) as [object];
  expect(JSON.stringify(person)).not.toContain(email);
  expect(person).toMatchObject({ email: `closed-${id}@portal.invalid`, name: '已注销用户', password_hash: null });
  const dump = await portal.db.query(`SELECT (SELECT jsonb_agg(p) FROM identity.person p) AS people,
    (SELECT jsonb_agg(m) FROM notification.message m) AS mails, (SELECT jsonb_agg(i) FROM identity.invitation i) AS offers`);
  expect(JSON.stringify(dump)).not.toContain(email);
  const [line] = (await portal.db.query(
    `SELECT actor_id AS actor FROM journal.line WHERE kind = 'identity.account-closed' AND subject = $1`,
    [id],
  )) as [{ actor: string }];
  expect(line.actor).toBe(id);
  const { status } = await portal.visitor.post('/sessions', { email, password: PASSWORD });
  expect(status).toBe(401);
  expect(await account(portal, email)).toBe(email);
});

it('does not close by a wrong password, or while a seat is held, and says what stands in the way', async () => {
  const { client, id } = await somebody();
  const seat = `INSERT INTO identity.seat (id, person_id, edition_id, role, granted_at)
    VALUES ($1, $2, $3, 'judge', clock_timestamp())`;
  await portal.unit.run((tx) => tx.query(seat, [newId(), id, newId()]));
  const before = await traces(portal);
  expect(said(await close(client, 'wrong password'))).toBe('403 current-password-wrong');
  const refused = await close(client);
  expect(said(refused)).toBe('409 account-in-use');
  expect(refused.body.obstacles).toEqual([{ code: 'seats-held', count: 1 }]);
  expect((await client.get('/me/data')).body.obstacles).toEqual([{ code: 'seats-held', count: 1 }]);
  expect(await traces(portal)).toEqual(before);
});
