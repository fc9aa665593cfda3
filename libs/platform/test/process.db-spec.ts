import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { ROOT } from '#platform/root';
import { Client, type FreshDatabase, freshDatabase } from '#testing';

let database: FreshDatabase;
let child: ChildProcess;
let client: Client;
let complaints: Promise<string>;
let output = '';
const lines = () =>
  output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

beforeAll(async () => {
  database = await freshDatabase();
  const config = { DATABASE_URL: database.url, PORT: '0', SECRET_KEY: '7'.repeat(64), PORTAL_ENV: 'test' };
  const file = fileURLToPath(new URL('./trial-process.ts', import.meta.url));
  const args = ['--conditions=portal-source', '--import', './tools/typescript.mjs', file, JSON.stringify(config)];
  child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  complaints = text(child.stderr!);
  child.stdout!.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  while (!output.includes('\n') && child.exitCode === null) await pause(20);
  if (child.exitCode !== null) throw new Error(await complaints);
  client = new Client(`http://127.0.0.1:${/listening on http:\/\/.*:(\d+)/.exec(output)![1]}/api`);
}, 30_000);
afterAll(async () => {
  child.kill('SIGKILL');
  await database.drop();
});

it('says in one JSON line that it listens, and nothing else', () => {
  expect(lines()).toMatchObject([
    { level: 30, context: 'Portal', msg: expect.stringContaining('listening on') as string },
  ]);
});

it('writes a JSON line for each request, with its id, and none of what is secret', async () => {
  const secrets = ['password', 'code', 'token', 'secret', 'phone', 'email'].map((key) => [key, `canary-${key}`]);
  const headers = { cookie: 'session=canary-cookie', authorization: 'Bearer canary-bearer' };
  const body = { name: 'plain', ...Object.fromEntries(secrets) };
  const answer = await client.with(headers).post('/trial/careless?token=canary-query', body);
  expect(answer).toMatchObject({ status: 500, body: { code: 'unexpected' } });
  expect(JSON.stringify(answer.body)).not.toContain('boom');
  await client.with(headers).get('/invitations/token/canary-path');
  await pause(100);
  expect(output).toContain('plain');
  expect(output).toContain('Error: boom');
  expect(output).not.toContain('canary');
  const [request] = lines().filter(({ req }) => (req as { url?: string } | undefined)?.url === '/api/trial/careless');
  expect(request).toMatchObject({ level: 50, res: { statusCode: 500 } });
  expect((request!.req as { id: string }).id).toBe(answer.body.requestId);
});

it('keeps what people type inside one JSON line', async () => {
  const before = lines().length;
  await client.get('/a%0A%7B%22level%22:60%7D');
  await client.post('/trial/careless', { name: 'a\n{"level":60}\r\n' });
  await pause(100);
  expect(
    lines()
      .slice(before)
      .map(({ level }) => level),
  ).not.toContain(60);
});

it('on SIGTERM answers what was asked, finishes short jobs, gives long ones back, and ends with 0 in time', async () => {
  await client.post('/trial/jobs');
  const asked = client.get('/trial/slow/1200');
  await pause(300);
  const begun = performance.now();
  child.kill('SIGTERM');
  expect(await asked).toMatchObject({ status: 200, body: { ms: '1200' } });
  const [code] = (await once(child, 'exit')) as [number | null];
  expect({ code, complaints: await complaints }).toEqual({ code: 0, complaints: '' });
  expect(performance.now() - begun).toBeLessThan(10_000);
  expect(await jobs()).toEqual([
    { name: 'trial.endless', state: 'retry' },
    { name: 'trial.wait', state: 'completed' },
  ]);
  expect(lines().filter(({ level }) => Number(level) > 30 && Number(level) !== 50)).toMatchObject([
    { context: 'Trial' },
    {},
  ]);
}, 20_000);

async function jobs(): Promise<unknown[]> {
  const reader = new pg.Client({ connectionString: database.url });
  await reader.connect();
  const sql = `SELECT name, state::text FROM pgboss.job WHERE name LIKE 'trial.%' ORDER BY name`;
  const { rows } = await reader.query<Record<string, unknown>>(sql);
  await reader.end();
  return rows;
}
