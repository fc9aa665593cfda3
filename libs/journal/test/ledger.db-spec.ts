import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { ed25519KeyOf, verifyLedger } from '#fairness/verify';
import { Journal, JournalModule, ledgerPages, readLedger, SignHead, signedHeadsOf } from '#journal';
import { newId } from '#platform/chance';
import { type Portal, startPortal } from '#testing';

let portal: Portal;
let owner: pg.Client;
beforeAll(async () => {
  portal = await startPortal([JournalModule]);
  owner = await connected();
});
afterAll(async () => {
  await owner.end();
  await portal.stop();
});

const record = (editionId: string, seal: Record<string, unknown>) =>
  portal.unit.run((tx) =>
    portal.get(Journal).record(tx, portal.system, 'trial.thing-done', { editionId, subject: newId(), seal }),
  );

/** An edition with a ledger of so many lines. */
async function ledger(lines: number): Promise<string> {
  const edition = newId();
  for (let at = 0; at < lines; at += 1) await record(edition, { score: `${at}.50`, who: '评审' });
  return edition;
}

/** What no grant and no trigger stops: somebody who owns the database. */
async function tamper(sql: string, edition: string): Promise<void> {
  await owner.query('ALTER TABLE journal.ledger DISABLE TRIGGER ledger_append_only');
  const { rowCount } = await owner.query(sql, [edition]);
  await owner.query('ALTER TABLE journal.ledger ENABLE TRIGGER ledger_append_only');
  expect(rowCount).toBeGreaterThan(0);
}

async function connected(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: portal.config.DATABASE_URL });
  await client.connect();
  return client;
}

/** How many stand before a ledger that somebody else is writing. */
async function waiting(): Promise<number> {
  const sql = `SELECT count(*)::int AS count FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE 'SELECT journal.append%'`;
  return (await owner.query<{ count: number }>(sql)).rows[0]!.count;
}

const reading = (edition: string) => readLedger(portal.db, edition);
async function linesOf(edition: string) {
  const lines = [];
  for await (const page of ledgerPages(portal.db, edition)) lines.push(...page);
  return lines;
}

it('verifies a ledger as it was written, and gives out its lines for anybody to verify', async () => {
  const edition = await ledger(3);
  const { broken, size, root } = await reading(edition);
  expect([broken, size]).toEqual([null, 3]);
  const lines = await linesOf(edition);
  expect(lines).toHaveLength(3);
  const heads = [{ size, root, time: '' }];
  expect(verifyLedger(lines, { heads })).toEqual({ ok: true });
  expect(verifyLedger(lines.slice(0, 2), { heads })).toEqual({ ok: false, seq: 3, code: 'head-size' });
});

it('finds nothing wrong with an edition that has no ledger', async () => {
  const edition = newId();
  expect(await reading(edition)).toMatchObject({ broken: null, size: 0 });
  expect(await linesOf(edition)).toEqual([]);
});

it('lets those who wait for a ledger append in the order in which they came', async () => {
  const edition = await ledger(1);
  const writers = await Promise.all(Array.from({ length: 9 }, connected));
  const append = async (writer: pg.Client, at: number) => {
    await writer.query('BEGIN');
    await writer.query('SELECT journal.append($1, now(), $2)', [edition, `{"n":${at}}`]);
  };
  await append(writers[0]!, 0);
  const others = [];
  for (const [at, writer] of [...writers.entries()].slice(1)) {
    others.push(append(writer, at).then(() => writer.query('COMMIT')));
    while ((await waiting()) < at) await pause(5);
  }
  await writers[0]!.query('COMMIT');
  await Promise.all(others);
  for (const writer of writers) await writer.end();
  const [, ...bodies] = (await linesOf(edition)).map(({ body }) => body);
  expect(bodies).toEqual(writers.map((_, at) => `{"n":${at}}`));
});

it('reads a long ledger page by page', async () => {
  const edition = newId();
  const append = `SELECT journal.append($1, now(), '{"n":"' || n || '"}') FROM generate_series(1, 2001) n`;
  await owner.query(append, [edition]);
  const pages = [];
  for await (const page of ledgerPages(portal.db, edition)) pages.push(page.length);
  expect(pages).toEqual([1000, 1000, 1]);
  expect(await reading(edition)).toMatchObject({ broken: null, size: 2001 });
  expect(await portal.counting(() => reading(edition))).toBe(4);
});

const OF = 'WHERE edition_id = $1 AND seq';
it.each([
  ['an edited fact', `UPDATE journal.ledger SET body = replace(body, '1.50', '9.50') ${OF} = 2`, 2, 'leaf', 1],
  [
    'an edited fact with its own hash',
    `UPDATE journal.ledger SET body = '{}', leaf = sha256('\\x00'::bytea || '{}'::bytea) ${OF} = 2`,
    2,
    'chain',
    1,
  ],
  ['a fact taken out', `DELETE FROM journal.ledger ${OF} = 1`, 1, 'chain', 0],
  ['the last fact cut off', `DELETE FROM journal.ledger ${OF} = 3`, 3, 'head-size', 2],
  ['all facts cut off', `DELETE FROM journal.ledger ${OF} > 0`, 3, 'head-size', 0],
  [
    'a fact put before',
    `INSERT INTO journal.ledger SELECT edition_id, 0, at, body, leaf, chain FROM journal.ledger ${OF} = 2`,
    1,
    'chain',
    0,
  ],
  [
    'a fact put behind',
    `INSERT INTO journal.ledger SELECT edition_id, 4, at, body, leaf, sha256('\\x02'::bytea || chain || leaf)
      FROM journal.ledger ${OF} = 3`,
    3,
    'head-size',
    4,
  ],
  ['another head', `UPDATE journal.head SET chain = sha256('') ${OF} = 3`, 3, 'head-chain', 3],
  ['no head', `DELETE FROM journal.head ${OF} = 3`, 0, 'head-size', 3],
])('finds %s, though the owner of the database did it', async (_, sql, seq, code, size) => {
  const edition = await ledger(3);
  await tamper(sql, edition);
  expect(await reading(edition)).toMatchObject({ broken: { seq, code }, size });
});

it('does not seal a number that readers may read differently', async () => {
  const edition = newId();
  await expect(record(edition, { score: 87.5 })).rejects.toMatchObject({ code: 'float', path: '/score' });
  expect(await linesOf(edition)).toEqual([]);
});

it('signs where a ledger stands, once a size, so that one rewritten as a whole is found out', async () => {
  const edition = await ledger(2);
  const sign = () => portal.unit.run((tx) => portal.get(SignHead).within(tx, edition));
  const first = await sign();
  expect(await sign()).toEqual(first);
  await record(edition, { score: '9' });
  expect((await sign())!.size).toBe(3);
  const heads = await signedHeadsOf(portal.db, edition);
  const witness = { heads, signer: { edition, publicKey: ed25519KeyOf(first!.publicKey) } };
  const lines = await linesOf(edition);
  expect(verifyLedger(lines, witness)).toMatchObject({ ok: true });
  expect(verifyLedger(lines.slice(0, 2), witness).ok).toBe(false);
  const other = await ledger(3);
  expect(verifyLedger(await linesOf(other), witness).ok).toBe(false);
  await expect(portal.unit.run((tx) => tx.query('DELETE FROM journal.signed_head'))).rejects.toThrow();
});

it('signs no ledger that is broken, and none that is empty', async () => {
  const sign = (edition: string) => portal.unit.run((tx) => portal.get(SignHead).within(tx, edition));
  expect(await sign(newId())).toBeUndefined();
  const edition = await ledger(2);
  await tamper(`UPDATE journal.ledger SET body = body || ' ' WHERE edition_id = $1 AND seq = 1`, edition);
  expect(await sign(edition)).toBeUndefined();
});
