import { enterDatabase } from './database.mjs';

export default async function globalSetup() {
  const database = await enterDatabase();
  process.env.TEST_PG = database.url;
  globalThis.leaveDatabase = database.leave;
}
