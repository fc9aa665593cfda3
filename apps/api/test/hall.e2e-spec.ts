import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { get } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { TLSSocket } from 'node:tls';
import { addressNow } from '#platform/address';
import { StageModule } from '#stage';
import { type Portal, startPortal } from '#testing';
import { certificatesFor } from '../../../tools/hall/certificates.mjs';

const folder = mkdtempSync(join(tmpdir(), 'portal-hall-'));
const NAMES = ['hall-laptop.local', '127.0.0.1'];
const guide = join(folder, 'guide.json');
let portal: Portal;
let root: X509Certificate;

beforeAll(async () => {
  const made = await certificatesFor(folder, NAMES);
  root = made.root;
  const addresses = { secure: ['https://hall-laptop.local:3443'], plain: ['http://hall-laptop.local:3000'] };
  writeFileSync(guide, JSON.stringify({ ...addresses, root: join(folder, 'authority.crt') }));
  portal = await startPortal([StageModule], {
    ...{ TLS_CERT: made.cert, TLS_KEY: made.key, HALL_GUIDE: guide },
    PUBLIC_URL: 'https://hall-laptop.local:3443',
  });
}, 60_000);
afterAll(async () => {
  await portal.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** As a tablet asks that trusts the hall's root and nothing else. */
async function ask(path: string) {
  const { port } = portal.app.getHttpServer().address() as AddressInfo;
  const where = { host: '127.0.0.1', port, path: `/api${path}`, servername: NAMES[0], agent: false as const };
  const request = get({ ...where, ca: root.toString() });
  const [answer] = (await once(request, 'response')) as [IncomingMessage];
  const { serialNumber: serial } = (answer.socket as TLSSocket).getPeerCertificate();
  const { statusCode: status, headers } = answer;
  return { status, headers, serial, body: Buffer.concat(await answer.toArray()) };
}

it('serves TLS on a name of the house, and tells no browser to keep to it for a year', async () => {
  const { status, headers } = await ask('/session');
  expect(status).toBe(200);
  expect(headers['strict-transport-security']).toBeUndefined();
  expect(headers['content-security-policy']).toMatch(/upgrade-insecure-requests/);
});

it('tells tablets where the portal is and what to compare', async () => {
  const { status, body } = await ask('/hall');
  expect(status).toBe(200);
  expect(JSON.parse(body.toString())).toEqual({
    places: [{ secure: 'https://hall-laptop.local:3443', plain: 'http://hall-laptop.local:3000' }],
    authority: {
      name: expect.stringMatching(/^Competition hall authority/) as string,
      ...{ sha256: root.fingerprint256, sha1: root.fingerprint, until: root.validToDate.toISOString() },
    },
    moved: null,
  });
});

it('gives the root as systems take it', async () => {
  const { headers, body } = await ask('/hall/root.crt');
  expect(headers['content-type']).toBe('application/x-x509-ca-cert');
  expect(new X509Certificate(body).fingerprint256).toBe(root.fingerprint256);
});

it('goes on with a renewed certificate without a restart', async () => {
  const before = await ask('/session');
  await certificatesFor(folder, [...NAMES, '10.9.8.7']);
  const renewed = new X509Certificate(readFileSync(join(folder, 'portal.crt'))).serialNumber;
  expect(renewed).not.toBe(before.serial);
  let now = before.serial;
  for (const end = Date.now() + 10_000; now !== renewed && Date.now() < end; await wait(200)) {
    now = (await ask('/session')).serial;
  }
  expect(now).toBe(renewed);
});

it('names its new address in the guide and on what it prints, without a restart', async () => {
  expect(await addressNow(portal.config)).toBe('https://hall-laptop.local:3443');
  const moved = { from: 'https://hall-laptop.local:3443', at: '2026-11-28T10:00:00.000Z' };
  const now = { secure: ['https://10.9.8.7:3443'], plain: ['http://10.9.8.7:3000'], address: 'https://10.9.8.7:3443' };
  writeFileSync(guide, JSON.stringify({ ...now, root: join(folder, 'authority.crt'), moved }));
  expect(JSON.parse((await ask('/hall')).body.toString())).toMatchObject({
    places: [{ secure: 'https://10.9.8.7:3443', plain: 'http://10.9.8.7:3000' }],
    moved,
  });
  expect(await addressNow(portal.config)).toBe('https://10.9.8.7:3443');
});

it('has no guide where it runs in no hall', async () => {
  const elsewhere = await startPortal([StageModule], { DATABASE_URL: portal.config.DATABASE_URL });
  const answer = await elsewhere.visitor.get('/hall');
  expect(answer.body).toMatchObject({ status: 404, code: 'no-hall' });
  expect((await elsewhere.visitor.get('/hall/root.crt')).status).toBe(404);
  await elsewhere.stop();
});
