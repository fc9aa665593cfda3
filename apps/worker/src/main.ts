import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { loadConfig } from '#platform/config';
import { sentenceOf } from '#platform/failure';
import { live } from '#platform/lifetime';
import { PortalLogger } from '#platform/log';
import { checkSchema } from '#platform/migrate';
import { appRole } from '#platform/role';
import { WorkerModule } from './worker.module.js';

try {
  const config = loadConfig({ ...process.env, WORKER: '1' });
  await checkSchema(config.DATABASE_URL);
  const role = await appRole(config.DATABASE_URL);
  const app = await NestFactory.createApplicationContext(WorkerModule.of(config, role), {
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(PortalLogger));
  live(app, 'working');
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exit(1);
}
