import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '#platform/root';

interface Started {
  readonly url: string;
  readonly folder: string;
  stop(): Promise<void>;
}
type Start = (folder: string, options: { flags: string[]; keep: boolean }) => Promise<Started>;

/** A PostgreSQL of a spec's own, to be stopped and started again on the same port; `remove` it in `afterAll`. */
export interface OwnServer {
  readonly url: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  remove(): Promise<void>;
}

export async function ownServer(): Promise<OwnServer> {
  const tool = pathToFileURL(join(ROOT, 'tools/postgres/start.mjs')).href;
  const { startPostgres } = (await import(tool)) as { startPostgres: Start };
  const folder = mkdtempSync(join(tmpdir(), 'portal-postgres-'));
  // The account that PostgreSQL runs under when we are root must be able to enter.
  chmodSync(folder, 0o755);
  const flags = ['fsync=off', `port=${await freePort()}`];
  let running = await startPostgres(folder, { flags, keep: false });
  const stop = () => running.stop();
  return {
    url: running.url,
    stop,
    start: async () => void (running = await startPostgres(folder, { flags, keep: false })),
    remove: async () => {
      await stop();
      for (const used of [folder, running.folder]) rmSync(used, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
