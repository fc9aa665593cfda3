import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { PlainError } from '../plain-error.mjs';

/** The port to serve on, as the variable of that name says; '0' asks for any. A portal that was killed may need a moment to let go of it. */
export async function freePort(wanted, name = 'PORT') {
  const port = Number(wanted);
  if (!/^\d+$/.test(wanted) || port > 65_535)
    throw new PlainError(`${name} must be a number up to 65535, not “${wanted}”.`);
  for (let attempt = 1; ; attempt++) {
    const got = await tryPort(port).catch((error) => error);
    if (typeof got === 'number') return got;
    if (got.code === 'EACCES')
      throw new PlainError(`Port ${port} is only for root here: choose another with ${name}=…`);
    if (got.code !== 'EADDRINUSE') throw got;
    if (attempt === 8)
      throw new PlainError(`Port ${port} is taken: stop what uses it, or choose another with ${name}=…`);
    await wait(250);
  }
}

function tryPort(port) {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(port, '0.0.0.0', () => {
      const got = server.address().port;
      server.close(() => resolve(got));
    });
  });
}
