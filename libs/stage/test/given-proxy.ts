import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that gives each request to the next instance in turn, and passes over those that do not answer. */
export interface Proxy {
  readonly base: string;
  /** How many requests each instance has got. */
  readonly served: readonly number[];
  stop(): Promise<void>;
}

/** In front of instances at these addresses (`http://host:port/api`). */
export async function inTurn(bases: readonly string[]): Promise<Proxy> {
  const origins = bases.map((base) => new URL(base).origin);
  const served = origins.map(() => 0);
  let next = 0;
  const server = createServer((asked, answer) => {
    const body: Buffer[] = [];
    asked.on('data', (part: Buffer) => body.push(part));
    asked.on('end', () => give(origins.length));
    const give = (left: number) => {
      const at = next++ % origins.length;
      const { method, headers, url } = asked;
      const passed = request(`${origins[at]}${url}`, { method, headers, agent: false }, (got) => {
        served[at]! += 1;
        answer.writeHead(got.statusCode!, got.headers);
        got.on('close', () => answer.destroy());
        got.pipe(answer);
        answer.on('close', () => passed.destroy());
      });
      passed.on('error', () =>
        answer.headersSent ? answer.destroy() : left > 1 ? give(left - 1) : answer.writeHead(502).end(),
      );
      passed.end(Buffer.concat(body));
    };
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { base: `http://127.0.0.1:${port}/api`, served, stop };
}
