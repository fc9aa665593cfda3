import Fastify from 'fastify';

/** The least that could send the same bytes: a path each, from memory; told what to send by its parent. */
process.once('message', (files) => void serve(files));

async function serve(files) {
  const app = Fastify();
  for (const { path, type, bytes, encoding } of files) {
    const body = Buffer.from(bytes, 'base64');
    app.get(path, (_request, reply) =>
      reply.headers({ 'content-type': type, 'content-encoding': encoding }).send(body),
    );
  }
  await app.listen({ host: '127.0.0.1', port: 0 });
  process.send(app.server.address().port);
}
process.on('disconnect', () => process.exit());
