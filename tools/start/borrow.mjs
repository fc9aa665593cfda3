import { connect } from './connect.mjs';
import { openEmbedded } from './embedded.mjs';

/** The database of DATABASE_URL or the embedded one, for a program beside the portal; `close` stops only what this started. */
export async function borrowDatabase(given) {
  const url = given.DATABASE_URL;
  if (url) {
    await (await connect(url)).end();
    return { url, embedded: false, close: async () => undefined };
  }
  const { client, reused, stop, ...postgres } = await openEmbedded(given);
  await client.end();
  return { ...postgres, close: reused ? async () => undefined : stop };
}
