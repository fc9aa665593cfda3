import 'reflect-metadata';
import { ConfigError, loadConfig } from '#platform/config';
import { checkSchema, SchemaError } from '#platform/migrate';
import { createPortal } from '#platform/portal';
import { appRole } from '#platform/role';
import { AppModule } from './app.module.js';
import { serveDocs } from './docs.js';
import { serveWeb } from './web.js';

/** Errors that people at the console can mend: one sentence each, no stack. */
function sentenceOf(error: unknown): string {
  const { code, port, message } = error as { code?: string; port?: number; message: string };
  if (error instanceof ConfigError || error instanceof SchemaError) return message;
  if (code === 'EADDRINUSE') return `Port ${port} is taken: stop what uses it, or choose another with PORT=…`;
  if (code?.startsWith('E') || code?.startsWith('28') || code?.startsWith('3D')) return `The database cannot be reached: ${message || code}`;
  return (error as Error).stack ?? message;
}

try {
  const config = loadConfig(process.env);
  await checkSchema(config.DATABASE_URL);
  const app = await createPortal(AppModule.of(config, await appRole(config.DATABASE_URL)), config);
  serveDocs(app);
  await serveWeb(app);
  await app.listen(config.PORT, '0.0.0.0');
  process.send?.('listening');
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exit(1);
}
