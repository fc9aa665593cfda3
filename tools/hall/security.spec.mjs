import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { followNames, securityOf, writeGuide } from './security.mjs';

const PORTS = { secure: 3443, plain: 3000 };
const at = (...addresses) => ({
  wlan0: addresses.map((address) => ({ family: 'IPv4', internal: false, address })),
});

let folder;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'hall-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const readGuide = () => JSON.parse(readFileSync(join(folder, 'guide.json'), 'utf8'));
const write = (security, more) => writeGuide(join(folder, 'guide.json'), security, PORTS, more);

it('follows the machine to another address: the certificate carries it, the authority stays, the guide says so', async () => {
  let now = at('192.168.3.14');
  const first = await securityOf({}, folder, now);
  const before = write(first);
  expect(readGuide()).toMatchObject({ address: 'https://192.168.3.14:3443', moved: null });
  const { promise, resolve } = Promise.withResolvers();
  const end = followNames({}, folder, first, resolve, { interfaces: () => now, pace: 20 });
  now = at('10.1.2.3');
  const moved = await promise;
  end();
  write(moved, { before });
  expect(new X509Certificate(readFileSync(moved.cert)).checkIP('10.1.2.3')).toBe('10.1.2.3');
  expect(moved).toMatchObject({ fresh: false, root: { fingerprint256: first.root.fingerprint256 } });
  expect(readGuide()).toMatchObject({
    ...{ address: 'https://10.1.2.3:3443', moved: { from: 'https://192.168.3.14:3443' } },
    plain: expect.arrayContaining(['http://10.1.2.3:3000']),
  });
  write(moved, { before: readGuide() });
  expect(readGuide().moved).toMatchObject({ from: 'https://192.168.3.14:3443' });
});

it('keeps what there was while the machine is on no network', async () => {
  const first = await securityOf({}, folder, at('192.168.3.14'));
  const heard = [];
  const end = followNames({}, folder, first, (one) => heard.push(one), { interfaces: () => ({}), pace: 10 });
  await new Promise((resolve) => setTimeout(resolve, 80));
  end();
  expect(heard).toEqual([]);
});

it('names the address that somebody has given, whatever the machine is called', async () => {
  write(await securityOf({}, folder, at('192.168.3.14')), { publicUrl: 'https://judging.example.org' });
  expect(readGuide().address).toBe('https://judging.example.org');
});
