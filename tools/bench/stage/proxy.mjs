import { connect, createServer } from 'node:net';

/** Connections go to the instances in turn, as behind any balancer. */
const ports = process.argv.slice(2).map(Number);
let next = 0;
const server = createServer((client) => {
  const upstream = connect(ports[next++ % ports.length], '127.0.0.1');
  for (const [from, to] of [
    [client, upstream],
    [upstream, client],
  ]) {
    from.setNoDelay(true);
    from.pipe(to);
    from.on('error', () => to.destroy());
    from.on('close', () => to.destroy());
  }
});
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
process.on('disconnect', () => process.exit());
