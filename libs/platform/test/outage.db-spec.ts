import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Controller, Get, HttpCode, Injectable, Logger, Module, Post } from '@nestjs/common';
import pg from 'pg';
import { Public } from '#platform/http';
import { Job, JobQueue } from '#platform/jobs';
import { migrate } from '#platform/migrate';
import { rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { type FreshDatabase, freshDatabase, type OwnServer, ownServer, type Portal, startPortal } from '#testing';

let ran = 0;

@Injectable()
@Job('trial.count')
class CountJob {
  run(): Promise<void> {
    ran++;
    return Promise.resolve();
  }
}

@Public()
@Controller('trial')
class TrialController {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly jobs: JobQueue,
  ) {}

  @Get()
  read(): Promise<unknown[]> {
    return rows(this.unit.read, 'SELECT key FROM platform.rate_limit');
  }

  @Post()
  @HttpCode(204)
  async write(): Promise<void> {
    await this.unit.run(async (tx) => {
      await tx.query(`INSERT INTO platform.rate_limit VALUES ('here', 1, 1) ON CONFLICT (key) DO NOTHING`);
      await this.jobs.enqueue(tx, 'trial.count', {});
    });
  }
}

@Module({ controllers: [TrialController], providers: [CountJob] })
class TrialModule {}

/** Everything the program logs by itself, besides the line of each request. */
const logged: unknown[] = [];
const listen = () => {
  const line = (message: unknown) => void logged.push(message);
  Logger.overrideLogger({ log: line, error: line, warn: line });
  logged.length = 0;
};
const timed = async (portal: Portal, method: string, path: string) => {
  const begun = performance.now();
  const { status, headers, body } = await portal.visitor.send(method, path);
  return { status, retryAfter: headers.get('retry-after'), code: body.code, late: performance.now() - begun > 3000 };
};
const AWAY = { status: 503, retryAfter: '3', code: 'unavailable', late: false };
const expectAway = async (portal: Portal, rounds: number) => {
  for (let round = 0; round < rounds; round++) {
    const all = [timed(portal, 'GET', '/trial'), timed(portal, 'POST', '/trial'), timed(portal, 'GET', '/trial')];
    expect(await Promise.all(all)).toEqual([AWAY, AWAY, AWAY]);
    expect((await timed(portal, 'GET', '/health/live')).status).toBe(200);
  }
};
/** Both a write and its job, without anybody starting anything again. */
const expectBack = async (portal: Portal) => {
  const [before, begun] = [ran, performance.now()];
  while ((await portal.visitor.post('/trial')).status !== 204) await pause(50);
  while (ran === before) await pause(50);
  expect(performance.now() - begun).toBeLessThan(5000);
  expect((await portal.visitor.get('/health/ready')).status).toBe(200);
};

describe('a database that is stopped', () => {
  let server: OwnServer;
  let portal: Portal;
  beforeAll(async () => {
    server = await ownServer();
    await migrate(server.url);
    portal = await startPortal([TrialModule], { DATABASE_URL: server.url });
  }, 30_000);
  afterAll(async () => {
    await portal.stop();
    await server.remove();
  });

  it('is told with 503, one line a second, and used again when it is back', async () => {
    await Promise.all(Array.from({ length: 6 }, () => portal.visitor.post('/trial')));
    listen();
    const begun = performance.now();
    await server.stop();
    await expectAway(portal, 12);
    expect((await portal.visitor.get('/health/ready')).status).toBe(503);
    expect(logged.length).toBeGreaterThan(0);
    await pause(2000);
    expect(logged.length).toBeLessThanOrEqual(2 + (performance.now() - begun) / 1000);
    await server.start();
    await expectBack(portal);
    expect(JSON.stringify(logged)).not.toContain('    at ');
  }, 30_000);

  it('does not keep the process from stopping', async () => {
    const other = await startPortal([TrialModule], { DATABASE_URL: server.url });
    await server.stop();
    const begun = performance.now();
    await other.stop();
    expect(performance.now() - begun).toBeLessThan(5000);
    await server.start();
    await expectBack(portal);
  }, 30_000);
});

describe('a table that is locked', () => {
  let portal: Portal;
  beforeAll(async () => void (portal = await startPortal([TrialModule])));
  afterAll(() => portal.stop());

  it('makes requests give up in time, while the portal stays live and ready', async () => {
    const client = new pg.Client({ connectionString: portal.config.DATABASE_URL });
    await client.connect();
    await client.query('BEGIN; LOCK TABLE platform.rate_limit IN ACCESS EXCLUSIVE MODE');
    await expectAway(portal, 1);
    expect((await portal.visitor.get('/health/ready')).status).toBe(200);
    await client.query('ROLLBACK');
    await client.end();
    await expectBack(portal);
  });
});

describe('a network that swallows everything', () => {
  let database: FreshDatabase;
  let swamp: Swamp;
  let portal: Portal;
  beforeAll(async () => {
    database = await freshDatabase();
    swamp = await swampBefore(database.url);
    portal = await startPortal([TrialModule], { DATABASE_URL: swamp.url, DATABASE_CONNECTIONS: '3' });
  });
  afterAll(async () => {
    swamp.close();
    await portal.stop();
    await database.drop();
  });

  it('is given up in time, and so are the connections that hang in it', async () => {
    await expectBack(portal);
    swamp.swallow(true);
    const ready = pause(600).then(() => timed(portal, 'GET', '/health/ready'));
    await expectAway(portal, 1);
    expect(await ready).toMatchObject({ status: 503, late: false });
    swamp.swallow(false);
    await expectBack(portal);
  }, 30_000);
});

interface Swamp {
  readonly url: string;
  swallow(on: boolean): void;
  close(): void;
}

/** Stands between the portal and PostgreSQL; swallowing, it takes what is sent and forwards nothing, on old sockets for ever. */
async function swampBefore(target: string): Promise<Swamp> {
  const url = new URL(target);
  let swallowing = false;
  const sockets = new Set<Socket>();
  const server: Server = createServer((near) => {
    const far = connect(Number(url.port), url.hostname);
    for (const [from, to] of [[near, far] as const, [far, near] as const]) {
      sockets.add(from);
      let lost = false;
      from.on('data', (bytes) => void ((lost ||= swallowing) || to.write(bytes)));
      from.on('error', () => undefined).on('close', () => void (sockets.delete(from), to.destroy()));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: Object.assign(new URL(target), { port: String((server.address() as AddressInfo).port) }).href,
    swallow: (on) => void (swallowing = on),
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
