export { checkLifecycle } from './check-lifecycle.js';
export { type Answer, Client } from './client.js';
export { Events } from './events.js';
export { emptyDatabase, type FreshDatabase, freshDatabase } from './fresh-database.js';
export { type OwnServer, ownServer } from './own-server.js';
export { type Portal, startPortal } from './portal.js';
