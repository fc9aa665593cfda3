import { isMainThread } from 'node:worker_threads';

// Loaded into every process that npm start begins: it stops, gracefully, when npm start is no more, even killed.
if (isMainThread && process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
