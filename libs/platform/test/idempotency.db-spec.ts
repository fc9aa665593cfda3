import { setTimeout as pause } from 'node:timers/promises';
import {
  Body,
  type CanActivate,
  Controller,
  type ExecutionContext,
  HttpCode,
  Injectable,
  Module,
  Post,
} from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { refuse } from '#kernel';
import { newId } from '#platform/chance';
import type { PortalRequest } from '#platform/http';
import { requestContext } from '#platform/request-context';
import { Sweep } from '#platform/sweep';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { type Portal, startPortal } from '#testing';

interface Wanted {
  readonly note: string;
  readonly fail?: boolean;
}

/** Signs in whoever names a person. */
@Injectable()
class NameGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<PortalRequest>();
    request.actor = { personId: String(request.headers['x-person'] ?? '') || null, sessionId: null, seats: [] };
    return true;
  }
}

@Controller('trial')
class TrialController {
  constructor(private readonly unit: UnitOfWork) {}

  @Post('once')
  once(@Body() { note, fail }: Wanted): Promise<{ note: string; made: string }> {
    return this.unit.run((tx) => this.write(tx, note, fail));
  }

  /** The first transaction counts an attempt and stays, whatever becomes of the second. */
  @Post('twice')
  async twice(@Body() { note, fail }: Wanted): Promise<{ note: string; made: string }> {
    await this.unit.run((tx) => this.write(tx, `${note} attempt`));
    await pause(100);
    return this.unit.run((tx) => this.write(tx, note, fail));
  }

  @Post('together')
  async together(@Body() { note }: Wanted): Promise<{ made: string[] }> {
    const both = await Promise.all(['a', 'b'].map((part) => this.unit.run((tx) => this.write(tx, `${note} ${part}`))));
    return { made: both.map(({ made }) => made) };
  }

  @Post('none')
  none(): { made: string } {
    return { made: newId() };
  }

  @Post('silent')
  @HttpCode(204)
  async silent(@Body() { note }: Wanted): Promise<void> {
    await this.unit.run((tx) => this.write(tx, note));
  }

  @Post('contended')
  contended(@Body() { note }: Wanted): Promise<{ made: string }> {
    let tries = 0;
    return this.unit.run(async (tx) => {
      const written = await this.write(tx, note);
      if (++tries === 1) throw Object.assign(new Error('try again'), { code: '40001' });
      return written;
    });
  }

  @Post('secret')
  secret(): { made: string } {
    const context = requestContext.getStore();
    if (context) delete context.claim;
    return { made: newId() };
  }

  private async write(tx: Tx, note: string, fail = false): Promise<{ note: string; made: string }> {
    const made = newId();
    const sql = 'INSERT INTO platform.rate_limit (key, points, expire) VALUES ($1, 0, 9e12)';
    await tx.query(sql, [`${note} ${made}`]);
    if (fail) refuse('conflict', 'stale');
    return { note, made };
  }
}

@Module({ controllers: [TrialController], providers: [{ provide: APP_GUARD, useClass: NameGuard }] })
class TrialModule {}

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal([TrialModule]);
});
afterAll(() => portal.stop());

const send = (route: string, body: unknown, key: string, person = 'p1') =>
  portal.visitor.with({ 'x-person': person, 'idempotency-key': key }).post(`/trial/${route}`, body);
const eight = <T>(work: () => Promise<T>) => Promise.all(Array.from({ length: 8 }, work));
const written = async (note: string) =>
  ((await portal.db.query('SELECT 1 FROM platform.rate_limit WHERE key LIKE $1', [`${note} %`])) as unknown[]).length;
const alike = (answers: { status: number; body: unknown }[]) =>
  new Set(answers.map(({ status, body }) => JSON.stringify([status, body]))).size;

it.each([
  ['once', 1],
  ['twice', 2],
  ['together', 2],
  ['none', 0],
  ['silent', 1],
  ['contended', 1],
])('does %s only once, eight at a time and later, and always answers the same', async (route, lines) => {
  const note = `same ${route}`;
  const first = route === 'none' ? [await send(route, { note }, note.replace(' ', '-'))] : [];
  const answers = await eight(() => send(route, { note }, note.replace(' ', '-')));
  const later = await send(route, { note }, note.replace(' ', '-'));
  const all = [...first, ...answers, later];
  expect(all[0]!.status).toBe(route === 'silent' ? 204 : 201);
  expect(alike(all)).toBe(1);
  expect(await written(note)).toBe(lines);
});

it.each(['once', 'twice'])('frees the key when %s was refused', async (route) => {
  const note = `freed ${route}`;
  const refused = await eight(() => send(route, { note, fail: true }, `freed-key-${route}`));
  expect(refused.map(({ status }) => status)).toEqual(Array(8).fill(409));
  const again = await send(route, { note }, `freed-key-${route}`);
  expect(again.status).toBe(201);
});

it('refuses a key that stood for something else, and a malformed one', async () => {
  expect((await send('once', { note: 'first' }, 'used-before')).status).toBe(201);
  for (const [route, note] of [
    ['once', 'second'],
    ['none', 'first'],
  ]) {
    const other = await send(route!, { note }, 'used-before');
    expect({ status: other.status, code: other.body.code }).toEqual({ status: 422, code: 'idempotency-key-reused' });
  }
  expect((await send('once', { note: 'first' }, 'a b')).body.code).toBe('idempotency-key-malformed');
  expect(await written('second')).toBe(0);
});

it('keeps the keys of two people apart, and ignores those of visitors', async () => {
  const answers = await Promise.all(
    ['p1', 'p2', '', ''].map((person) => send('once', { note: 'apart' }, 'shared-key', person)),
  );
  expect(alike(answers)).toBe(4);
});

it('gives what was committed when the process died before it answered', async () => {
  const { body } = await send('once', { note: 'died' }, 'died-before-answer');
  await portal.db.query(`UPDATE platform.idempotency SET done = false WHERE key = 'died-before-answer'`);
  expect((await send('once', { note: 'died' }, 'died-before-answer')).body).toEqual(body);
  expect(await written('died')).toBe(1);
});

it('knows the request even when its body comes late', async () => {
  const body = new ReadableStream({
    async start(stream) {
      stream.enqueue(Buffer.from('{"note":'));
      await pause(150);
      stream.enqueue(Buffer.from('"late"}'));
      stream.close();
    },
  });
  const headers = { 'content-type': 'application/json', 'x-person': 'p1', 'idempotency-key': 'late-body' };
  const first = await fetch(`${portal.base}/trial/once`, { method: 'POST', headers, body, duplex: 'half' });
  expect(await first.json()).toEqual((await send('once', { note: 'late' }, 'late-body')).body);
});

it('stores nothing from which a password could be guessed', async () => {
  await send('once', { note: 'n', password: 'correct horse' }, 'keeps-no-secret');
  const [line] = (await portal.db.query(`SELECT * FROM platform.idempotency WHERE key = 'keeps-no-secret'`)) as [
    object,
  ];
  expect(JSON.stringify(line)).not.toContain('horse');
});

it('keeps no answer of a route that lets go of the key', async () => {
  const answers = [await send('secret', {}, 'not-kept-at-all'), await send('secret', {}, 'not-kept-at-all')];
  expect(alike(answers)).toBe(2);
});

it('forgets keys after a day, and counters of attempts when they have run out', async () => {
  await send('once', { note: 'old' }, 'yesterdays-key');
  await portal.db.query(`UPDATE platform.idempotency SET created_at = created_at - interval '25 hours'
    WHERE key = 'yesterdays-key'`);
  await portal.db.query(`INSERT INTO platform.rate_limit VALUES ('run out', 1, 1), ('running', 1, 9e12)`);
  await portal.get(Sweep).run();
  const left = (await portal.db.query(`SELECT key FROM platform.idempotency WHERE key = 'yesterdays-key'
    UNION SELECT key FROM platform.rate_limit WHERE key IN ('run out', 'running')`)) as { key: string }[];
  expect(left).toEqual([{ key: 'running' }]);
});
