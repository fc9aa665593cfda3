import { setTimeout as pause } from 'node:timers/promises';
import { Controller, Get, HttpCode, Module, Param, Post, Req, Res, UseInterceptors } from '@nestjs/common';
import pg from 'pg';
import { refuse } from '#kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '#platform/http';
import { Live } from '#platform/live';
import { LiveStreams } from '#platform/live-streams';
import { rows } from '#platform/sql';
import { Tagged } from '#platform/tagged.interceptor';
import { UnitOfWork } from '#platform/unit-of-work';
import { type Events, type FreshDatabase, freshDatabase, type Portal, startPortal } from '#testing';

let readings = 0;

@Public()
@Controller('trial')
class TrialController {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly live: Live,
    private readonly streams: LiveStreams,
  ) {}

  @Get()
  @UseInterceptors(Tagged)
  async read(): Promise<{ count: number }> {
    readings++;
    const [line] = await rows<{ count: number }>(
      this.unit.read,
      `SELECT coalesce(sum(points), 0)::int AS count FROM platform.rate_limit WHERE key LIKE 'trial%'`,
    );
    if (line!.count > 900) refuse('not-found', 'not-found');
    return line!;
  }

  @Get('live')
  stream(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.streams.open(request, reply, { key: 'trial', topics: ['trial'], read: () => this.read() });
  }

  @Post(':fate')
  @HttpCode(204)
  add(@Param('fate') fate: string): Promise<void> {
    return this.unit.run(async (tx) => {
      await tx.query(`INSERT INTO platform.rate_limit AS r VALUES ('trial', 1, 1)
        ON CONFLICT (key) DO UPDATE SET points = r.points + 1`);
      await this.live.tell(tx, 'trial');
      if (fate === 'fails') refuse('conflict', 'stale');
    });
  }
}

@Module({ controllers: [TrialController] })
class TrialModule {}

let database: FreshDatabase;
let one: Portal;
let other: Portal;
const opened: Events[] = [];
const open = async (portal: Portal, headers: Record<string, string> = {}) => {
  const events = await portal.visitor.with(headers).events('/trial/live');
  opened.push(events);
  return events;
};
const killListeners = async () => {
  const owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  const { rowCount } = await owner.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND application_name = 'portal live'`);
  await owner.end();
  return rowCount;
};

beforeAll(async () => {
  database = await freshDatabase();
  one = await startPortal([TrialModule], { DATABASE_URL: database.url });
  other = await startPortal([TrialModule], { DATABASE_URL: database.url });
});
afterEach(() => {
  for (const events of opened.splice(0)) events.close();
});
afterAll(async () => {
  await Promise.all([one?.stop(), other?.stop()]);
  await database.drop();
});

it('shows on both instances what one of them has committed, and nothing of what failed', async () => {
  const [here, there] = await Promise.all([open(one), open(other)]);
  const [{ count }] = [(await here.next())!.data as { count: number }];
  expect((await there.next())!.data).toEqual({ count });
  expect((await one.visitor.post('/trial/fails')).status).toBe(409);
  await one.visitor.post('/trial/lasts');
  expect((await here.next())!.data).toEqual({ count: count + 1 });
  expect((await there.next())!.data).toEqual({ count: count + 1 });
});

it('reads once for everybody who looks at the same', async () => {
  const all = await Promise.all(Array.from({ length: 20 }, () => open(one)));
  const first = await Promise.all(all.map((events) => events.next()));
  expect(new Set(first.map((event) => event!.id)).size).toBe(1);
  await pause(700);
  const before = readings;
  await other.visitor.post('/trial/lasts');
  await Promise.all(all.map((events) => events.next()));
  expect(readings - before).toBe(1);
});

it('says nothing again to whoever comes back with what is still true', async () => {
  const first = await open(one);
  const { id } = (await first.next())!;
  const back = await open(other, { 'last-event-id': id! });
  expect(await back.next('beat')).toMatchObject({ type: 'beat' });
  await one.visitor.post('/trial/lasts');
  expect((await back.next())!.id).not.toBe(id);
});

it('answers the same view by GET, and 304 while nothing changed', async () => {
  await pause(700);
  const { id, data } = (await (await open(one)).next())!;
  const full = await other.visitor.get('/trial');
  expect(full).toMatchObject({ status: 200, body: data });
  expect(full.headers.get('etag')).toBe(`"${id}"`);
  const again = await one.visitor.with({ 'if-none-match': `"${id}"` }).get('/trial');
  expect(again).toMatchObject({ status: 304, body: '' });
});

it('listens again after its connection was killed, and tells what happened meanwhile', async () => {
  const events = await open(one);
  const { count } = (await events.next())!.data as { count: number };
  expect(await killListeners()).toBeGreaterThan(0);
  await other.visitor.post('/trial/lasts');
  expect((await events.next())!.data).toEqual({ count: count + 1 });
  await pause(1000);
  await other.visitor.post('/trial/lasts');
  expect((await events.next())!.data).toEqual({ count: count + 2 });
});

it('beats with the time of the database', async () => {
  const events = await open(one);
  await events.next();
  const { now } = (await events.next('beat'))!.data as { now: string };
  const [line] = (await one.db.query('SELECT clock_timestamp() AS at')) as [{ at: Date }];
  expect(Math.abs(Date.parse(now) - line.at.getTime())).toBeLessThan(1000);
}, 10_000);

it('ends when the view is refused, and answers the refusal to whoever comes then', async () => {
  const events = await open(one);
  await events.next();
  await one.db.query(`INSERT INTO platform.rate_limit VALUES ('trial-over', 1000, 1)`);
  await one.visitor.post('/trial/lasts');
  expect(await events.next()).toBeNull();
  await expect(open(one)).rejects.toThrow(/^404 /);
  await one.db.query(`DELETE FROM platform.rate_limit WHERE key = 'trial-over'`);
});

it('ends its streams at once when the process stops', async () => {
  const third = await startPortal([TrialModule], { DATABASE_URL: database.url });
  const events = await open(third);
  await events.next();
  const begun = performance.now();
  await third.stop();
  expect(await events.next()).toBeNull();
  expect(performance.now() - begun).toBeLessThan(2000);
});
