import { createHash } from 'node:crypto';
import { Injectable, Module } from '@nestjs/common';
import { Hears, historyOf, Journal, JournalModule, type Line, type Reaction } from '#journal';
import { newId } from '#platform/chance';
import pg from 'pg';
import { type Portal, startPortal } from '#testing';

const heard: Line[] = [];

@Injectable()
@Hears('trial.thing-done')
class Ear implements Reaction {
  react(line: Line): Promise<void> {
    heard.push(line);
    return Promise.resolve();
  }
}

/** Fails the first time it hears of a thing. */
@Injectable()
@Hears('trial.thing-done', 'trial.thing-undone')
class ForgetfulEar implements Reaction {
  readonly heard: string[] = [];

  react({ id }: Line): Promise<void> {
    this.heard.push(id);
    return this.heard.indexOf(id) === this.heard.length - 1
      ? Promise.reject(new Error('once more'))
      : Promise.resolve();
  }
}

@Module({ imports: [JournalModule], providers: [Ear, ForgetfulEar] })
class TrialModule {}

interface Link {
  seq: string;
  body: string;
  leaf: Buffer;
  chain: Buffer;
}

let portal: Portal;
const edition = newId();
beforeAll(async () => {
  portal = await startPortal([TrialModule]);
});
afterAll(() => portal.stop());

const record = (subject: string, seal?: Record<string, unknown>) =>
  portal.unit.run((tx) =>
    portal.get(Journal).record(tx, portal.system, 'trial.thing-done', {
      editionId: edition,
      subject,
      details: { field: 'title' },
      ...(seal ? { seal } : {}),
    }),
  );
const links = async (of: string) =>
  (await portal.db.query('SELECT seq, body, leaf, chain FROM journal.ledger WHERE edition_id = $1 ORDER BY seq', [
    of,
  ])) as Link[];

it('wakes whoever hears a line, after the commit, with the line', async () => {
  const subject = newId();
  await record(subject);
  await portal.drain();
  const line = heard.find((one) => one.subject === subject);
  expect(line).toMatchObject({
    kind: 'trial.thing-done',
    editionId: edition,
    actorId: null,
    details: { field: 'title' },
  });
  expect(line?.at).toBeInstanceOf(Date);
  expect(await historyOf(portal.db, subject)).toHaveLength(1);
});

it('tells a reaction that failed again, and no other', async () => {
  const subject = newId();
  await record(subject);
  await portal.drain();
  const [line] = await historyOf(portal.db, subject);
  expect(portal.get(ForgetfulEar).heard.filter((id) => id === line?.id)).toHaveLength(2);
  expect(heard.filter(({ id }) => id === line?.id)).toHaveLength(1);
});

it('lets not even the owner of its tables rewrite them', async () => {
  await record(newId(), { a: '1' });
  const owner = new pg.Client({ connectionString: portal.config.DATABASE_URL });
  await owner.connect();
  for (const table of ['journal.line', 'journal.ledger']) {
    for (const sql of [`UPDATE ${table} SET at = at`, `DELETE FROM ${table}`, `TRUNCATE ${table}`]) {
      await expect(owner.query(sql)).rejects.toThrow(`${table} is append-only`);
    }
  }
  await owner.end();
});

it('seals only what belongs to an edition', async () => {
  const subject = newId();
  const note = { editionId: null, subject, seal: { a: '1' } };
  const failing = portal.unit.run((tx) => portal.get(Journal).record(tx, portal.system, 'trial.thing-undone', note));
  await expect(failing).rejects.toThrow('cannot be sealed');
  expect(await historyOf(portal.db, subject)).toEqual([]);
});

it('takes the line and its jobs back with the transaction', async () => {
  const subject = newId();
  const failing = portal.unit.run(async (tx) => {
    await portal.get(Journal).record(tx, portal.system, 'trial.thing-done', { editionId: edition, subject, seal: {} });
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  await portal.drain();
  expect(await historyOf(portal.db, subject)).toEqual([]);
  expect(heard.some((one) => one.subject === subject)).toBe(false);
});

it('chains sealed facts without a gap, even written eight at a time, and each can be hashed again', async () => {
  const before = (await links(edition)).length;
  await Promise.all(Array.from({ length: 24 }, (_, index) => record(newId(), { score: `${index}.50` })));
  const chain = await links(edition);
  expect(chain).toHaveLength(before + 24);
  expect(chain.map(({ seq }) => Number(seq))).toEqual(chain.map((_, index) => index + 1));
  let previous: Buffer = Buffer.alloc(32);
  for (const link of chain) {
    const leaf = hash(Buffer.from([0]), Buffer.from(link.body));
    expect(leaf.equals(link.leaf)).toBe(true);
    previous = hash(Buffer.from([2]), previous, leaf);
    expect(previous.equals(link.chain)).toBe(true);
  }
});

it('keeps the ledgers of two editions apart', async () => {
  const other = newId();
  const one = portal.unit.run((tx) =>
    portal
      .get(Journal)
      .record(tx, portal.system, 'trial.thing-done', { editionId: other, subject: newId(), seal: { a: '1' } }),
  );
  await one;
  expect((await links(other)).map(({ seq }) => seq)).toEqual(['1']);
});

function hash(...parts: Buffer[]): Buffer {
  return createHash('sha256').update(Buffer.concat(parts)).digest();
}
