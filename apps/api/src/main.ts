import 'reflect-metadata';
import { loadConfig } from '#platform/config';
import { sentenceOf } from '#platform/failure';
import { serve } from '#platform/lifetime';
import { checkSchema } from '#platform/migrate';
import { createPortal } from '#platform/portal';
import { appRole } from '#platform/role';
import { AppModule } from './app.module.js';
import { serveDocs } from './docs.js';
import { serveResultsPages } from './results-page.js';
import { serveWeb } from './web.js';

try {
  const config = loadConfig(process.env);
  await checkSchema(config.DATABASE_URL);
  const app = await createPortal(AppModule.of(config, await appRole(config.DATABASE_URL)), config);
  serveDocs(app);
  await serveWeb(app);
  serveResultsPages(app);
  await serve(app);
  process.send?.('listening');
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exit(1);
}
