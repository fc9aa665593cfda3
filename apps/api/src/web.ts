import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ROOT } from '#platform/root';
import { answerFile } from '#publication';
import { firstNeeds } from './first-needs.js';
import { firstPage } from './first-page.js';

type Http = ReturnType<ReturnType<NestFastifyApplication['getHttpAdapter']>['getInstance']>;

const YEAR = 31_536_000;

const cacheOf = (path: string) => (/[\\/]assets[\\/]/.test(path) ? `public, max-age=${YEAR}, immutable` : 'no-cache');

/** Serves the built web application, when there is one; every address that is no file is a page of it. */
export async function serveWeb(app: NestFastifyApplication): Promise<void> {
  const root = join(ROOT, 'dist/apps/web');
  if (!existsSync(join(root, 'index.html'))) return;
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    preCompressed: true,
    index: false,
    cacheControl: false,
    setHeaders: (reply, path) => void reply.header('cache-control', cacheOf(path)),
  });
  servePages(app.getHttpAdapter().getInstance(), root);
}

function servePages(fastify: Http, root: string): void {
  const [needs, page] = [firstNeeds(root), firstPage(root)];
  fastify.get('/*', async (request, reply) => {
    const path = request.url.split('?')[0]!;
    if (path.startsWith('/api/') || /\.[a-z0-9]+$/i.test(path)) return reply.callNotFound();
    const first = needs(path);
    if (!first) return reply.header('cache-control', 'no-cache').sendFile('index.html');
    const file = await page(first.texts);
    const headers = Object.entries({ ...reply.getHeaders(), link: first.link });
    reply.hijack();
    answerFile({ request: request.raw, response: reply.raw }, file, headers.flat().map(String));
  });
}
