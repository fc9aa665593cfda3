import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Journal, readLedger } from '#journal';
import type { Actor } from '#kernel';
import { newId } from '#platform/chance';
import { asOwner, nameOf } from '#platform/database-lock';
import { migrate } from '#platform/migrate';
import { emptyDatabase, freshDatabase, type Portal, startPortal } from '#testing';
import { give } from '../src/hand-give.js';
import { keep } from '../src/hand-keep.js';
import { take } from '../src/hand-take.js';
import { CONTEXTS, said, steps } from './journeys/given.js';
import { type DueSheet, dueSheet } from './journeys/given-due-sheet.js';

// Each step starts the whole portal once or twice.
jest.setTimeout(240_000);

type Place = Record<string, string>;

const folder = mkdtempSync(join(tmpdir(), 'portal-hand-'));
const [HOME, HALL] = ['https://portal.example.org', 'https://192.168.7.7:3443'];
const [EDITION, KEY] = [newId(), 'a'.repeat(64)];
const DOCUMENT = 'files/ab/abcdef';
const NEWCOMER = { email: 'newcomer@example.org', password: 'vT9-kfr2-Qm7z-plum', name: '周宁', locale: 'zh-CN' };
/** Written at home in the moment before it was given, with its job; written there long ago without a server; a short message. */
const BEFORE = `INSERT INTO notification.message (id, channel, to_address, locale, subject, body, state, created_at, edition_id)
  VALUES ($1, 'mail', 'hurried@example.org', 'zh-CN', '更正', '…', 'queued', clock_timestamp(), $3),
    ($2, 'mail', 'old@example.org', 'zh-CN', '很久以前', '…', 'kept', clock_timestamp(), $3)`;
const SMS = `INSERT INTO notification.message (id, channel, to_address, locale, subject, body, state, created_at)
  VALUES ($1, 'sms', '13800000000', 'zh-CN', '', '验证码', 'kept', clock_timestamp())`;
const MAIL = `INSERT INTO notification.message (id, channel, to_address, locale, subject, body, state, created_at, person_id)
  VALUES ($1, 'mail', 'judge@example.org', 'zh-CN', '登录码已使用', $2, 'kept', clock_timestamp(), $3)`;
const step = steps();
const databases: string[] = [];
let home: Place;
let hall: Place;
let portal: Portal;
let person: Actor;
let code: string;
let back: string;
let everybody: number;
let due: DueSheet;
let receipt: object;

/** A machine with a database and a folder. */
function place(url: string, name: string, more: Place): Place {
  databases.push(url);
  mkdirSync(join(folder, name));
  return { DATABASE_URL: url, DATA_DIR: join(folder, name), PORTAL_ENV: 'test', WORKER: '0', ...more };
}
async function laptop(name: string): Promise<Place> {
  return place((await emptyDatabase()).url, name, { PUBLIC_URL: HALL, SECRET_KEY: 'b'.repeat(64) });
}
const parcel = (name: string) => join(folder, `${name}.parcel`);
const ask = <T>(url: string, sql: string): Promise<T[]> =>
  asOwner(url, async (client) => (await client.query(sql)).rows as T[]);
const people = async ({ DATABASE_URL: url }: Place) =>
  (await ask<{ count: number }>(url!, 'SELECT count(*)::int FROM identity.person'))[0]!.count;

/** Something that decides a result. */
function seal(where: Portal): Promise<void> {
  const note = { editionId: EDITION, subject: EDITION, details: {}, seal: { size: '1' } };
  return where.unit.run((tx) => where.get(Journal).record(tx, where.system, 'judging.sheet-submitted', note));
}
/** A round at home, with a worker; what it mailed is gone from the outbox. */
async function beginRound(): Promise<DueSheet> {
  const there = await startPortal(CONTEXTS, { ...home, WORKER: '1', SMTP_URL: '' });
  const made = await dueSheet(there);
  await there.drain();
  await there.unit.run((tx) => tx.query('DELETE FROM notification.message'));
  await there.stop();
  return made;
}
/** The judge hands it in at a portal, and gets a receipt. */
async function handIn({ base }: Portal): Promise<object> {
  const [judge, path] = [due.judge.at(base), `/assignments/${due.assignmentId}/sheet`];
  const words = { comment: '临床需求明确，样机已完成，建议补充注册路径。', suggestion: '' };
  const { body } = await judge.put(path, { marks: due.marks, ...words, version: 0 });
  expect(said(await judge.put(`${path}/submission`, { version: body.version }))).toBe('200');
  return receiptAt(base);
}
async function receiptAt(base: string): Promise<object> {
  const { body } = await due.judge.at(base).get(`/assignments/${due.assignmentId}/sheet/receipt`);
  const { now: _, ...told } = body;
  return told;
}
/** The first write that comes to mind; the mail it causes has a link. */
const write = (where: Portal, email: string) =>
  where.visitor.with({ 'accept-language': 'zh-CN' }).post('/password-resets', { email });

beforeAll(async () => {
  home = place((await freshDatabase()).url, 'home', {
    PUBLIC_URL: HOME,
    SECRET_KEY: KEY,
    SMTP_URL: 'smtp://127.0.0.1:9',
  });
  hall = await laptop('hall');
  due = await beginRound();
  portal = await startPortal(CONTEXTS, home);
  person = await portal.actor({ email: 'somebody@example.org' });
  everybody = await people(home);
  await ask(home.DATABASE_URL!, `UPDATE identity.session SET last_seen_at = now() - interval '1 hour'`);
  mkdirSync(join(home.DATA_DIR!, 'files/ab'), { recursive: true });
  writeFileSync(join(home.DATA_DIR!, DOCUMENT), 'a document');
  await seal(portal);
  await portal.unit.run((tx) => tx.query(BEFORE, [newId(), newId(), EDITION]));
}, 240_000);
afterAll(async () => {
  await portal.stop();
  for (const url of databases) {
    const every = await ask<{ name: string }>(
      url.replace(/[^/]*$/, 'postgres'),
      `SELECT datname AS name FROM pg_database WHERE datname LIKE '${nameOf(url)}%'`,
    );
    for (const { name } of every) await ask(url.replace(/[^/]*$/, 'postgres'), `DROP DATABASE "${name}" WITH (FORCE)`);
  }
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

step('given, it can be read, and says to everybody who writes why not', async () => {
  expect((await portal.visitor.get('/time')).body).toMatchObject({ given: false, hall: false });
  expect((await portal.visitor.get('/handover')).body).toEqual({ givenAt: null });
  code = await give(home, parcel('out'));
  expect(said(await portal.as(person).get('/session'))).toBe('200');
  expect((await portal.visitor.get('/time')).body).toMatchObject({ given: true, hall: false });
  expect((await portal.visitor.get('/handover')).body).toEqual({ givenAt: expect.stringMatching(/^20/) });
  const refused = await write(portal, 'somebody@example.org');
  expect([said(refused), refused.body.title]).toEqual(['503 portal-given', expect.stringContaining('会场')]);
  expect(await ask(home.DATABASE_URL!, 'SELECT FROM notification.message')).toHaveLength(2);
  expect(await migrate(home.DATABASE_URL!)).toEqual([]);
  const second = await startPortal(CONTEXTS, home);
  expect(said(await portal.as(person).at(second.base).get('/session'))).toBe('200');
  await second.stop();
});

step('the parcel is its owner’s, and shows nothing without the code', async () => {
  expect(statSync(parcel('out')).mode & 0o777).toBe(0o600);
  expect(readFileSync(parcel('out')).includes(KEY)).toBe(false);
  await expect(
    take(
      hall,
      parcel('out'),
      code.replace(/.$/, (last) => (last === '7' ? '8' : '7')),
    ),
  ).rejects.toThrow(/code/);
  const damaged = readFileSync(parcel('out'));
  damaged[damaged.length >> 1]! ^= 1;
  writeFileSync(parcel('damaged'), damaged);
  await expect(take(hall, parcel('damaged'), code)).rejects.toThrow(/damaged/);
  expect(await ask(hall.DATABASE_URL!, `SELECT to_regclass('journal.line') AS it`)).toEqual([{ it: null }]);
});

step('the hall’s machine has all of it: people, documents, the ledger; a judge hands in there', async () => {
  const { key } = await take(hall, parcel('out'), code.toLowerCase());
  expect(key).toBe(KEY);
  hall = { ...hall, SECRET_KEY: key };
  expect(readFileSync(join(hall.DATA_DIR!, DOCUMENT), 'utf8')).toBe('a document');
  const there = await startPortal(CONTEXTS, hall);
  expect(await people(hall)).toBe(everybody);
  await seal(there);
  expect(await readLedger(there.db, EDITION)).toMatchObject({ broken: null, size: 2 });
  receipt = await handIn(there);
  expect(receipt).toMatchObject({ holds: true, line: { body: expect.stringContaining('judging.sheet-submitted') } });
  expect(said(await there.visitor.post('/accounts', NEWCOMER))).toMatch(/^20\d$/);
  await there.unit.run((tx) => tx.query(MAIL, [newId(), `${HALL}/judge`, person.personId]));
  await there.unit.run((tx) => tx.query(SMS, [newId()]));
  // As the hall's worker does, which has no server.
  await there.unit.run((tx) => tx.query(`UPDATE notification.message SET state = 'kept' WHERE state = 'queued'`));
  await there.stop();
});

step('what was given comes back only from where it went on', async () => {
  await expect(take(home, parcel('out'), code)).rejects.toThrow(/before the portal was taken/);
  back = await give(hall, parcel('back'));
  await expect(take({ ...home, SECRET_KEY: 'c'.repeat(64) }, parcel('back'), back)).rejects.toThrow(/SECRET_KEY/);
  expect(await people(home)).toBe(everybody);
});

step('back at home, the running portal goes on with what the hall did', async () => {
  const { kept } = await take(home, parcel('back'), back);
  expect(await people(home)).toBe(everybody + 1);
  expect(await readLedger(portal.db, EDITION)).toMatchObject({ broken: null, size: 2 });
  expect(await receiptAt(portal.base)).toEqual(receipt);
  expect(await readLedger(portal.db, due.editionId)).toMatchObject({ broken: null });
  expect((await portal.visitor.get('/time')).body).toMatchObject({ given: false });
  expect((await portal.visitor.get('/handover')).body).toEqual({ givenAt: null });
  expect(said(await write(portal, 'somebody@example.org'))).toMatch(/^20\d$/);
  await seal(portal);
  expect(
    await ask(home.DATABASE_URL!.replace(/[^/]*$/, kept), `SELECT FROM journal.ledger WHERE edition_id = '${EDITION}'`),
  ).toHaveLength(1);
  await expect(take(home, parcel('back'), back)).rejects.toThrow(/was not given away/);
});

step(
  'what waited for its return leaves now, and leads here; not what was kept before, nor codes that have run out',
  async () => {
    const sql = `SELECT to_address AS "to", body, state FROM notification.message WHERE to_address <> 'somebody@example.org'`;
    const mails = await ask<{ to: string; body: string; state: string }>(home.DATABASE_URL!, sql);
    const leaving = mails.filter(({ state }) => state === 'queued').map(({ to }) => to);
    expect(leaving.toSorted()).toEqual(['hurried@example.org', 'judge@example.org']);
    const staying = mails.filter(({ state }) => state === 'kept').map(({ to }) => to);
    expect(staying.toSorted()).toEqual(['13800000000', 'newcomer@example.org', 'old@example.org']);
    expect(mails.map(({ body }) => body)).toContain(`${HOME}/judge`);
  },
);

step('kept, it goes on at home, and what was given can come no more', async () => {
  code = await give(home, parcel('second'));
  await keep(home);
  expect(said(await write(portal, 'somebody@example.org'))).toMatch(/^20\d$/);
  await expect(take(home, parcel('second'), code)).rejects.toThrow(/gone on by itself/);
  await expect(keep(home)).rejects.toThrow(/is here/);
});

step('a history that lacks what happened at home is refused, whoever wrote that', async () => {
  code = await give(home, parcel('third'));
  const other = await laptop('other');
  other.SECRET_KEY = (await take(other, parcel('third'), code)).key;
  back = await give(other, parcel('fourth'));
});

step('and nothing is changed by it', async () => {
  const stray = `SELECT journal.append('${EDITION}', now(), '{"kind":"stray"}')`;
  await ask(home.DATABASE_URL!, `BEGIN READ WRITE; ${stray}; COMMIT`);
  await expect(take(home, parcel('fourth'), back)).rejects.toThrow(/lacks something that happened here/);
  expect((await readLedger(portal.db, EDITION)).size).toBe(4);
});

it('leaves nothing unlocked behind', () => {
  for (const name of ['home', 'hall'])
    expect(readdirSync(join(folder, name)).filter((file) => /parcel|unpacked/.test(file))).toEqual([]);
});
