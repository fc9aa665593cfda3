import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { loadConfig } from '#platform/config';
import { AppModule } from './app.module.js';

/** Writes the API's description without a database: `node openapi.js FILE`. */
const config = loadConfig({ DATABASE_URL: 'postgres://none', SECRET_KEY: '0'.repeat(64), LOG_LEVEL: 'silent' });
const app = await NestFactory.create(AppModule.of(config, { options: '' }), new FastifyAdapter(), {
  preview: true,
  abortOnError: false,
  logger: ['error'],
});
app.setGlobalPrefix('api');
const head = new DocumentBuilder()
  .setTitle('Medical Innovation Competition Portal')
  .setDescription('Errors are application/problem+json (RFC 9457): title, status, code, requestId, fields.')
  .setVersion('1')
  .setOpenAPIVersion('3.1.0')
  .addCookieAuth('session')
  .build();
const operationIdFactory = (controller: string, method: string) => `${controller.replace(/Controller$/, '')}_${method}`;
const document = SwaggerModule.createDocument(app, head, { operationIdFactory });
writeFileSync(process.argv[2] ?? 'openapi.json', `${JSON.stringify(document, null, 2)}\n`);
process.exit(0);
