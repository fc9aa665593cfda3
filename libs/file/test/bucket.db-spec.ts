import dns from 'node:dns';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { PortalConfig } from '#platform/config';
import { S3Storage } from '#platform/s3-storage';
import { Storage } from '#platform/storage';
import type { Portal } from '#testing';
import { announcement, pdf, startShelves, tusClient } from './given.js';

interface S3Server {
  run(): Promise<{ port: number }>;
  close(): Promise<void>;
}
type S3Servers = new (options: object) => S3Server;
const S3rver = createRequire(import.meta.url)('s3rver') as S3Servers;

let folder: string;
let server: S3Server;
let portal: Portal;
let port: number;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portal-s3-'));
  const place = { address: '127.0.0.1', port: 0, directory: folder, silent: true, serviceEndpoint: 'store.example' };
  server = new S3rver({ ...place, configureBuckets: [{ name: 'portal', configs: [] }] });
  ({ port } = await server.run());
  const keys = { S3_ACCESS_KEY: 'S3RVER', S3_SECRET_KEY: 'S3RVER' };
  portal = await startShelves({ S3_URL: `http://127.0.0.1:${port}/portal`, ...keys });
}, 30_000);
afterAll(async () => {
  await portal.stop();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const put = (bytes: Buffer) => {
  const headers = { 'content-type': 'application/offset+octet-stream', ...announcement(bytes.length) };
  return tusClient(portal).with(headers).post('/uploads', bytes);
};

it('keeps files in the bucket, looks into them there, and gives the same bytes back', async () => {
  const file = pdf(2, 3_000_000);
  const { body, status } = await put(file);
  expect(status).toBe(201);
  await portal.drain();
  const back = await portal.visitor.get(`/shelf/${body.id}`);
  expect([back.status, back.bytes.equals(file)]).toEqual([200, true]);
  expect(readdirSync(join(portal.config.DATA_DIR, 'files'))).toEqual(['incoming']);
  expect(readdirSync(join(portal.config.DATA_DIR, 'files', 'incoming'))).toEqual([]);
});

it('speaks to a store that wants the bucket before the host', async () => {
  const lookup = jest.spyOn(dns, 'lookup');
  // A name of a bucket in front of a host that only this test knows.
  lookup.mockImplementation(((_name: string, { all }: dns.LookupOptions, done: (...found: unknown[]) => void) =>
    all ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4)) as never);
  const hosted = { S3_URL: `http://s3.store.example:${port}/portal`, S3_ADDRESSING: 'host' as const };
  const storage = new S3Storage(Object.assign(new PortalConfig(), portal.config, hosted));
  const file = join(folder, 'hosted');
  writeFileSync(file, 'hosted');
  await storage.keep(file, 'files/ho/hosted');
  expect((await buffer(await storage.open('files/ho/hosted'))).toString()).toBe('hosted');
  expect(lookup.mock.calls.map(([name]) => name)).toContain('portal.s3.store.example');
  await storage.remove('files/ho/hosted');
  lookup.mockRestore();
});

it('breaks off when the kept bytes are not those of the hash', async () => {
  const file = pdf(1, 200_000);
  const { body } = await put(file);
  await portal.drain();
  const [{ sha256 }] = (await portal.db.query('SELECT sha256 FROM file.upload WHERE id = $1', [body.id])) as [
    { sha256: string },
  ];
  const storage = portal.get(Storage as never) as Storage;
  const forged = join(folder, 'forged');
  writeFileSync(forged, Buffer.from(file.toString('latin1').replace('xxx', 'yyy'), 'latin1'));
  await storage.keep(forged, `files/${sha256.slice(0, 2)}/${sha256}`);
  await expect(portal.visitor.get(`/shelf/${body.id}`)).rejects.toThrow();
});

it('reads parts, lists and removes, and rejects for what is not there', async () => {
  const storage = portal.get(Storage as never) as Storage;
  const keys: string[] = [];
  for await (const { key, at } of storage.list('files/')) {
    expect(at.getTime()).toBeGreaterThan(0);
    keys.push(key);
  }
  expect(keys).toHaveLength(2);
  const [first = ''] = keys;
  expect((await buffer(await storage.open(first, { from: 0, to: 7 }))).toString()).toBe('%PDF-1.4');
  await storage.remove(first);
  await storage.remove(first);
  await expect(storage.open(first)).rejects.toThrow();
  await expect(storage.local(first)).rejects.toThrow();
});
