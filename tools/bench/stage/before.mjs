import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * One address before several instances, in a process of its own.
 * @param {'proxy' | 'balancer'} kind proxy: passes connections on, the quickest; balancer: requests, as nginx does
 */
export async function before(kind, bases) {
  const file = fileURLToPath(new URL(`./${kind}.mjs`, import.meta.url));
  const ports = bases.map((base) => new URL(base).port);
  const child = spawn(process.execPath, [file, ...ports], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const port = await new Promise((resolve) => child.once('message', resolve));
  return { base: `http://127.0.0.1:${port}`, close: () => child.kill('SIGTERM') };
}
