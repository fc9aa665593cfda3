import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { type Portal, startPortal } from '#testing';
import { now } from '#platform/clock';
import { codeOf } from '#platform/sql-state';
import { beforeCommit, type Tx } from '#platform/unit-of-work';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([]);
  await portal.db.query('SELECT 1');
});
afterAll(() => portal.stop());

const insert = (tx: Tx, key: string) =>
  tx.query('INSERT INTO platform.idempotency (person, key, request_hash) VALUES ($1, $1, $1)', [key]);
const kept = async (key: string) => {
  const lines = await portal.db.query('SELECT 1 FROM platform.idempotency WHERE key = $1', [key]);
  return (lines as unknown[]).length;
};

it('commits the work and gives its answer', async () => {
  const answer = await portal.unit.run(async (tx) => {
    await insert(tx, 'kept');
    return 7;
  });
  expect(answer).toBe(7);
  expect(await kept('kept')).toBe(1);
});

it('leaves nothing behind when the work throws', async () => {
  const failing = portal.unit.run(async (tx) => {
    await insert(tx, 'gone');
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await kept('gone')).toBe(0);
});

it('reads one instant from the database for the whole transaction, before any lock', async () => {
  const [first, second] = await portal.unit.run(async (tx) => {
    const before = await now(tx);
    await pause(20);
    return [before, await now(tx)];
  });
  expect(first).toEqual(second);
  expect((await now(portal.db)).getTime()).toBeGreaterThan(first!.getTime());
});

it('plans once and by index what goes by key, in that transaction alone', async () => {
  const planned = (byKey: boolean) =>
    portal.unit.run(async (tx) => [await tx.query('SHOW plan_cache_mode'), await tx.query('SHOW enable_seqscan')], {
      byKey,
    });
  expect(await planned(true)).toEqual([[{ plan_cache_mode: 'force_generic_plan' }], [{ enable_seqscan: 'off' }]]);
  expect(await planned(false)).toEqual([[{ plan_cache_mode: 'auto' }], [{ enable_seqscan: 'on' }]]);
});

it('runs what was put off just before the commit, in order', async () => {
  const order: string[] = [];
  await portal.unit.run(async (tx) => {
    beforeCommit(tx, () => Promise.resolve(void order.push('last')));
    beforeCommit(tx, () => Promise.resolve(void order.push('very last')));
    order.push('work');
    return Promise.resolve();
  });
  expect(order).toEqual(['work', 'last', 'very last']);
});

it('leaves nothing behind when what was put off fails, and says why', async () => {
  const failing = portal.unit.run(async (tx) => {
    await insert(tx, 'late');
    beforeCommit(tx, () => tx.query('SELECT 1 / 0'));
    beforeCommit(tx, () => insert(tx, 'later'));
  });
  await expect(failing.catch((error: unknown) => codeOf(error))).resolves.toBe('22012');
  expect([await kept('late'), await kept('later')]).toEqual([0, 0]);
});

const WAITED = 'extract(epoch FROM clock_timestamp() - now())::float';
const busy = (milliseconds: number) => {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
};

it('holds no lock of what was put off while the process is busy', async () => {
  await portal.unit.run((tx) => insert(tx, 'held'));
  const lock = `UPDATE platform.idempotency SET request_hash = request_hash WHERE key = 'held'`;
  const other = new pg.Client({ connectionString: portal.config.DATABASE_URL });
  await other.connect();
  let asked: Promise<pg.QueryResult<{ waited: number }>> | undefined;
  await portal.unit.run(async (tx) => {
    await insert(tx, 'busy');
    beforeCommit(tx, () => {
      setTimeout(() => void (asked = other.query(`${lock} RETURNING ${WAITED} AS waited`)), 20);
      setTimeout(busy, 60, 1000);
      return tx.query(`${lock} RETURNING pg_sleep(0.2)`);
    });
  });
  const { rows } = await asked!;
  await other.end();
  expect(rows[0]!.waited).toBeLessThan(0.8);
});

it('runs the work again after a serialisation failure, at the same instant', async () => {
  await portal.unit.run((tx) => insert(tx, 'contended'));
  const instants: Date[] = [];
  let met: () => void;
  const meeting = new Promise<void>((resolve) => (met = resolve));
  let waiting = 0;
  const increment = () =>
    portal.unit.run(
      async (tx) => {
        instants.push(await now(tx));
        const [line] = (await tx.query(
          `SELECT request_hash AS n FROM platform.idempotency WHERE key = 'contended'`,
        )) as [{ n: string }];
        if (++waiting === 2) met();
        await meeting;
        await tx.query(`UPDATE platform.idempotency SET request_hash = $1 WHERE key = 'contended'`, [`${line.n}+`]);
      },
      { isolation: 'SERIALIZABLE' },
    );
  await Promise.all([increment(), increment()]);
  const [line] = (await portal.db.query(
    `SELECT request_hash AS n FROM platform.idempotency WHERE key = 'contended'`,
  )) as [{ n: string }];
  expect(line.n).toBe('contended++');
  expect(instants).toHaveLength(3);
  expect(new Set(instants.map(Number)).size).toBe(2);
});

it('gives up on errors that trying again cannot mend', async () => {
  let tries = 0;
  const work = portal.unit.run(async (tx) => {
    tries++;
    await tx.query('SELECT 1 / 0');
  });
  await expect(work.catch((error: unknown) => codeOf(error))).resolves.toBe('22012');
  expect(tries).toBe(1);
});

it('acts as a role that may not rewrite the journal', async () => {
  const [line] = (await portal.db.query('SELECT current_user AS role')) as [{ role: string }];
  expect(line.role).toBe('portal_app');
  for (const sql of ['UPDATE journal.ledger SET body = body', 'DELETE FROM journal.line', 'TRUNCATE journal.ledger']) {
    await expect(portal.db.query(sql).catch((error: unknown) => codeOf(error))).resolves.toBe('42501');
  }
});
