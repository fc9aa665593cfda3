export { checkLifecycle } from './check-lifecycle.js';
export { type Answer, Client } from './client.js';
export { freshDatabase } from './fresh-database.js';
export { type Portal, startPortal } from './portal.js';
