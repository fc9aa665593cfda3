import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { ROOT } from '#platform/root';

/** API documentation at /api/docs, from the committed openapi.json. */
export function serveDocs(app: NestFastifyApplication): void {
  const file = join(ROOT, 'openapi.json');
  if (!existsSync(file)) return;
  SwaggerModule.setup('api/docs', app, JSON.parse(readFileSync(file, 'utf8')) as OpenAPIObject);
}
