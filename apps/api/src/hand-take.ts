import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { loadConfig, type PortalConfig } from '#platform/config';
import { asOwner, replaceDatabase } from '#platform/database-lock';
import { migrate } from '#platform/migrate';
import { Parcel } from '#platform/parcel';
import { storageOf } from '#platform/storage-of';
import { fill, versionOf } from '#platform/whole-database';
import { checkLabel, checkStanding, goOn, standingOf } from './hand-check.js';
import type { Label } from './hand-give.js';
import { type Environment, HandError } from './hand-portal.js';

interface Taken {
  readonly kept: string;
  readonly key: string;
}
type Parts = AsyncGenerator<{ name: string; bytes: Readable }>;

/**
 * Takes the whole portal out of a parcel: into an empty database, or in the place of the one that was given and comes
 * back. What was there stays beside it under another name.
 * @returns that name, and the key that the portal needs from now on
 */
export async function take(environment: Environment, file: string, code: string): Promise<Taken> {
  const config = loadConfig(environment);
  const standing = await standingOf(config.DATABASE_URL);
  checkStanding(standing);
  const parcel = await Parcel.open(file, code, config.DATA_DIR);
  try {
    const parts = parcel.parts();
    const label = await labelOf(parts);
    checkLabel(config, standing, label);
    const kept = await replaceDatabase(config.DATABASE_URL, async (comingUrl) => {
      await unload(parts, comingUrl, config, label);
      await goOn({ ...environment, DATABASE_URL: comingUrl, SECRET_KEY: label.secretKey }, standing, label.addresses);
      // Somebody may have kept the portal meanwhile.
      checkStanding(await standingOf(config.DATABASE_URL));
    });
    return { kept, key: label.secretKey };
  } finally {
    await parcel.close();
  }
}

async function labelOf(parts: Parts): Promise<Label> {
  const first = await parts.next();
  if (first.done || first.value.name !== 'portal.json') throw new HandError('This parcel holds no portal.');
  return JSON.parse(await text(first.value.bytes)) as Label;
}

/** All rows into the database, all files to where this machine keeps them. */
async function unload(parts: Parts, comingUrl: string, config: PortalConfig, label: Label): Promise<void> {
  await migrate(comingUrl);
  await asOwner(comingUrl, async (client) => {
    if ((await versionOf(client)).join() !== label.version.join())
      throw new HandError('The parcel comes from another version of the portal: run the same version at both places.');
    await fill(client, rowsAmong(parts, config), label.counters);
  });
}

async function* rowsAmong(parts: Parts, config: PortalConfig): AsyncGenerator<{ name: string; rows: Readable }> {
  const storage = await storageOf(config);
  const folder = await mkdtemp(join(config.DATA_DIR, 'unpacked-'));
  try {
    for await (const { name, bytes } of parts) {
      if (name.startsWith('rows/')) yield { name: name.slice('rows/'.length), rows: bytes };
      else {
        const place = join(folder, 'file');
        await pipeline(bytes, createWriteStream(place));
        await storage.keep(place, name);
        await rm(place);
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
