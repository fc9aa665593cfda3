import { createServer, request } from 'node:http';

/**
 * Requests go to the instances in turn as nginx passes them on: each over a connection of its own; to the next one when
 * the first refuses or breaks off, unless it has been sent and may not be sent twice; 502 when nobody answers.
 */
const ports = process.argv.slice(2).map(Number);
const REPEATABLE = new Set(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']);
let next = 0;

const server = createServer({ keepAliveTimeout: 60_000 }, (incoming, answer) => {
  const parts = [];
  incoming.on('data', (part) => parts.push(part));
  incoming.on('end', () => pass(incoming, Buffer.concat(parts), answer, turn()));
});

/** The instance whose turn it is, and then the others. */
function turn() {
  const first = next++ % ports.length;
  return [...ports.slice(first), ...ports.slice(0, first)];
}

function pass(incoming, body, answer, [port, ...others]) {
  const { method, url, headers } = incoming;
  const options = { host: '127.0.0.1', port, method, path: url, headers: { ...headers, connection: 'close' } };
  const sent = request({ ...options, agent: false }, (came) => {
    const { connection: _, 'keep-alive': __, ...told } = came.headers;
    answer.writeHead(came.statusCode, told);
    came.on('error', () => answer.destroy());
    came.pipe(answer);
  });
  answer.on('close', () => sent.destroy());
  sent.on('error', ({ code }) => {
    if (answer.headersSent || answer.destroyed) answer.destroy();
    else if (others.length > 0 && (code === 'ECONNREFUSED' || REPEATABLE.has(method)))
      pass(incoming, body, answer, others);
    else answer.writeHead(502).end();
  });
  sent.end(body);
}

server.listen(0, '127.0.0.1', () => process.send(server.address().port));
process.on('disconnect', () => process.exit());
