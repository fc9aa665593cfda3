import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ROOT } from '../root.mjs';
import { readPostmaster, runningPostmaster } from '../postgres/postmaster.mjs';

const ENVIRONMENT = { ...process.env, NODE_OPTIONS: '', DATABASE_URL: '', PORT: '0', LOG_LEVEL: 'warn' };

/** npm start as a child: `said()` is all it printed, `up` comes when it serves, `over` is its exit code. */
function start(more) {
  const child = spawn(process.execPath, ['tools/start.mjs'], { cwd: ROOT, env: { ...ENVIRONMENT, ...more } });
  let output = '';
  const over = once(child, 'close').then(([code, signal]) => code ?? signal);
  const up = new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
        const address = /Portal\s+(http\S+)[^]*Ctrl-C/.exec(output)?.[1];
        if (address) resolve(address);
      });
    }
  });
  return { child, over, up: Promise.race([up, over]), said: () => output.trim() };
}

async function answers(address) {
  const { status } = await fetch(`${address}/api/health/ready`).catch(() => ({ status: 0 }));
  return status;
}

async function until(condition) {
  for (const end = Date.now() + 10_000; Date.now() < end; await wait(50)) if (await condition()) return true;
  return false;
}

describe('npm start', () => {
  const folder = mkdtempSync(join(tmpdir(), '门户 portal-'));
  const data = join(folder, 'postgres');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('serves, says where, and on SIGTERM stops everything', async () => {
    const portal = start({ DATA_DIR: folder });
    const address = await portal.up;
    expect(await answers(address)).toBe(200);
    expect(portal.said()).toMatch(`${address}/outbox`);
    expect(portal.said()).toMatch(/organiser/);
    portal.child.kill('SIGTERM');
    expect(await portal.over).toBe(0);
    expect(readPostmaster(data)).toBeNull();
    expect(await answers(address)).toBe(0);
  }, 240_000);

  it('starts a second time in less than 10 s and stops on Ctrl-C', async () => {
    const begun = Date.now();
    const portal = start({ DATA_DIR: folder });
    await portal.up;
    expect(Date.now() - begun).toBeLessThan(10_000);
    const other = start({ DATA_DIR: folder });
    expect(await other.over).toBe(1);
    expect(other.said()).toMatch(/Another npm start is running/);
    portal.child.kill('SIGINT');
    portal.child.kill('SIGINT');
    expect(await portal.over).toBe(0);
    expect(readPostmaster(data)).toBeNull();
  }, 180_000);

  it('mends what kill -9 leaves behind', async () => {
    const killed = start({ DATA_DIR: folder });
    const address = await killed.up;
    killed.child.kill('SIGKILL');
    expect(await until(async () => (await answers(address)) === 0)).toBe(true);
    expect(runningPostmaster(data)).not.toBeNull();
    const portal = start({ DATA_DIR: folder });
    expect(await answers(await portal.up)).toBe(200);
    portal.child.kill('SIGTERM');
    expect(await portal.over).toBe(0);
    expect(runningPostmaster(data)).toBeNull();
  }, 180_000);

  it.each([
    [
      'nothing listens',
      'postgres://u:secret@127.0.0.1:1/x',
      'The database 127.0.0.1:1/x cannot be reached: nothing listens there.',
    ],
    ['the address is none', 'hello', 'DATABASE_URL must look like postgres://user:password@host:5432/database.'],
  ])('refuses in one sentence when %s', async (_, DATABASE_URL, sentence) => {
    const portal = start({ DATA_DIR: folder, DATABASE_URL });
    expect(await portal.over).toBe(1);
    expect(portal.said()).toBe(sentence);
  });

  it('refuses in one sentence when its port is taken', async () => {
    const holder = createServer().listen(0);
    await once(holder, 'listening');
    const { port } = holder.address();
    const portal = start({ DATA_DIR: folder, PORT: String(port) });
    expect(await portal.over).toBe(1);
    expect(portal.said()).toBe(`Port ${port} is taken: stop what uses it, or choose another with PORT=…`);
    expect(readPostmaster(data)).toBeNull();
    holder.close();
  });
});
