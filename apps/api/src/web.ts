import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ROOT } from '#platform/root';
import { firstNeeds } from './first-needs.js';

const YEAR = 31_536_000;

const cacheOf = (path: string) => (/[\\/]assets[\\/]/.test(path) ? `public, max-age=${YEAR}, immutable` : 'no-cache');

/** Serves the built web application, when there is one; every address that is no file is a page of it. */
export async function serveWeb(app: NestFastifyApplication): Promise<void> {
  const root = join(ROOT, 'dist/apps/web');
  if (!existsSync(join(root, 'index.html'))) return;
  const needs = firstNeeds(root);
  const fastify = app.getHttpAdapter().getInstance();
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    preCompressed: true,
    index: false,
    cacheControl: false,
    setHeaders: (reply, path) => void reply.header('cache-control', cacheOf(path)),
  });
  fastify.get('/*', (request, reply) => {
    const path = request.url.split('?')[0]!;
    if (path.startsWith('/api/') || /\.[a-z0-9]+$/i.test(path)) return reply.callNotFound();
    return reply.headers({ 'cache-control': 'no-cache', ...needs(path) }).sendFile('index.html');
  });
}
