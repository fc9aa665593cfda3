import { existsSync } from 'node:fs';
import { Readable } from 'node:stream';
import { HandOver, type Handover, handovers } from '#journal';
import type { PortalConfig } from '#platform/config';
import { asOwner, lock, readerOf } from '#platform/database-lock';
import { checkSchema } from '#platform/migrate';
import { packParcel, type Part, parcelCode } from '#platform/parcel';
import { storageOf } from '#platform/storage-of';
import { UnitOfWork } from '#platform/unit-of-work';
import { countersOf, tablesOf, versionOf } from '#platform/whole-database';
import type pg from 'pg';
import { addressesOf, type Environment, HandError, withPortal } from './hand-portal.js';

/** What a parcel says of itself. */
export interface Label {
  readonly version: readonly string[];
  readonly counters: Readonly<Record<string, string>>;
  readonly secretKey: string;
  readonly addresses: readonly string[];
  readonly handovers: readonly Handover[];
}

/**
 * Gives the whole portal away in one file: from now on it can only be read here, until it comes back or is kept. Asked
 * again, it makes another parcel of the same.
 * @returns the code that opens the parcel
 */
export async function give(environment: Environment, file: string): Promise<string> {
  if (existsSync(file)) throw new HandError(`There is a file ${file} already: name another.`);
  const config = await withPortal(environment, async (app, read) => {
    await checkSchema(read.DATABASE_URL);
    await app.get(UnitOfWork).run((tx) => app.get(HandOver, { strict: false }).give(tx));
    return read;
  });
  await lock(config.DATABASE_URL);
  const code = parcelCode();
  await asOwner(config.DATABASE_URL, async (client) => {
    const tables = await tablesOf(client);
    const label = await labelOf(client, config);
    const rows = tables.map((table): Part => part(`rows/${table.name}`, () => Readable.from(table.rows())));
    const said = part('portal.json', () => Readable.from([JSON.stringify(label)]));
    await packParcel(file, code, [said, ...rows, ...(await filesOf(config))]);
  });
  return code;
}

/** As it is at the first look of the client's transaction. */
async function labelOf(client: pg.Client, config: PortalConfig): Promise<Label> {
  return {
    version: await versionOf(client),
    counters: await countersOf(client),
    secretKey: config.SECRET_KEY,
    addresses: addressesOf(config),
    handovers: await handovers(readerOf(client)),
  };
}

function part(name: string, open: () => Readable): Part {
  return { name, open: async () => open() };
}

async function filesOf(config: PortalConfig): Promise<Part[]> {
  const storage = await storageOf(config);
  const parts: Part[] = [];
  for await (const { key } of storage.list('files/')) parts.push({ name: key, open: () => storage.open(key) });
  return parts;
}
