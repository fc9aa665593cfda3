import { type INestApplicationContext, Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { PortalConfig } from './config.js';
import { report } from './outage.js';
import { APP_ROLE, type AppRole } from './role.js';

/** A process that has not ended by then is ended: what it had begun and not committed is rolled back. */
const LATEST = 9000;

/** Opens the port; until a signal comes. */
export async function serve(app: NestFastifyApplication): Promise<void> {
  const { PORT, LISTEN_ON } = app.get(PortalConfig);
  await app.listen(PORT, LISTEN_ON);
  live(app, `listening on ${await app.getUrl()}`);
}

/** Says that the process works, and makes it end cleanly on SIGTERM and SIGINT: what was begun is finished first. */
export function live(app: INestApplicationContext, message: string): void {
  const log = new Logger('Portal');
  log.log(message);
  if (!app.get<AppRole>(APP_ROLE).options) {
    log.warn('The database does not let this login act as portal_app: nothing but triggers guards the journal.');
  }
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => void end(app));
}

async function end(app: INestApplicationContext): Promise<void> {
  setTimeout(() => process.exit(1), LATEST).unref();
  try {
    await app.close();
    process.exit(0);
  } catch (error) {
    report(error, 'while stopping');
    process.exit(1);
  }
}
