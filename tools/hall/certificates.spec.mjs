import { createPrivateKey, createPublicKey, X509Certificate } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import tls from 'node:tls';
import { certificatesFor } from './certificates.mjs';
import { makeServer } from './signing.mjs';

const DAY = 86_400_000;
const NAMES = ['judging.local', '192.168.3.14', 'laptop', 'fd12:3456::9'];
const AT = new Date();

let folder;
let made;
beforeEach(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'hall-')), 'hall');
  made = await certificatesFor(folder, NAMES, AT, 'laptop');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const later = (days) => new Date(AT.getTime() + days * DAY);

/** What a client that trusts only the root says of a server: null when it is content. */
async function judged({ cert, key }, ca, servername, address) {
  const server = tls.createServer({ cert, key }, (socket) => socket.end('hello')).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address();
  const host = address ?? servername;
  const fault = await new Promise((resolve) => {
    const socket = tls.connect({
      ...{ port, host: '127.0.0.1', ca, ...(address ? {} : { servername }) },
      checkServerIdentity: (_, peer) => tls.checkServerIdentity(host, peer),
    });
    socket.once('secureConnect', () => resolve(null));
    socket.once('error', (error) => resolve(error.code));
    socket.resume();
  });
  server.close();
  return fault;
}

const served = () => ({ cert: readFileSync(made.cert), key: readFileSync(made.key) });

describe('the hall’s certificates', () => {
  it('let a client that trusts the root alone in, by name and by address', async () => {
    const ca = made.root.toString();
    expect(await judged(served(), ca, 'judging.local')).toBeNull();
    expect(await judged(served(), ca, 'laptop')).toBeNull();
    expect(await judged(served(), ca, undefined, '192.168.3.14')).toBeNull();
    expect(await judged(served(), ca, undefined, 'fd12:3456::9')).toBeNull();
    expect(await judged(served(), ca, undefined, 'fd12:3456::8')).toBe('ERR_TLS_CERT_ALTNAME_INVALID');
    expect(await judged(served(), ca, 'elsewhere.local')).toBe('ERR_TLS_CERT_ALTNAME_INVALID');
    expect(await judged(served(), ca, undefined, '192.168.3.15')).toBe('ERR_TLS_CERT_ALTNAME_INVALID');
    expect(await judged(served(), tls.rootCertificates, 'judging.local')).not.toBeNull();
  });

  it('are P-256, an authority that signs no other authority, and a server below it', () => {
    const { root, server } = made;
    expect(root.ca).toBe(true);
    expect(server.ca).toBe(false);
    expect(root.publicKey.asymmetricKeyDetails.namedCurve).toBe('prime256v1');
    expect(server.verify(root.publicKey)).toBe(true);
    expect(server.checkIssued(root)).toBe(true);
    expect(server.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1']);
    expect(server.subjectAltName).toBe(
      'DNS:judging.local, IP Address:192.168.3.14, DNS:laptop, IP Address:FD12:3456:0:0:0:0:0:9',
    );
    expect(root.subject).toMatch(/laptop/);
    const key = createPublicKey(createPrivateKey(readFileSync(made.key)));
    expect(key.export({ type: 'spki', format: 'der' })).toEqual(
      server.publicKey.export({ type: 'spki', format: 'der' }),
    );
  });

  it('hold as long as tablets allow, from a day ago', () => {
    const days = ({ validFromDate, validToDate }) => (validToDate.getTime() - validFromDate.getTime()) / DAY;
    expect(days(made.server)).toBeLessThanOrEqual(825);
    expect(made.server.validToDate.getTime()).toBeLessThanOrEqual(made.root.validToDate.getTime());
    expect(AT.getTime() - made.server.validFromDate.getTime()).toBeGreaterThanOrEqual(DAY - 1000);
  });

  it('cannot vouch for the world outside, whoever holds the key', async () => {
    const authority = { certificate: made.root.toString(), key: readFileSync(join(folder, 'authority.key'), 'utf8') };
    for (const name of ['bank.example.com', 'laptop.example.com']) {
      const { certificate, key } = await makeServer(authority, [name], AT);
      expect(await judged({ cert: certificate, key }, made.root.toString(), name)).not.toBeNull();
    }
    const { certificate, key } = await makeServer(authority, ['8.8.8.8'], AT);
    expect(await judged({ cert: certificate, key }, made.root.toString(), undefined, '8.8.8.8')).not.toBeNull();
  });

  it('lie where only their owner reads', () => {
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    const files = readdirSync(folder).sort();
    expect(files).toEqual(['authority.crt', 'authority.json', 'authority.key', 'portal.crt', 'portal.key']);
    for (const file of files) expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600);
  });

  it('stay the same while they serve', async () => {
    const again = await certificatesFor(folder, NAMES.slice(1), later(40), 'laptop');
    expect(again).toMatchObject({ newRoot: false, newServer: false });
    expect(again.server.fingerprint256).toBe(made.server.fingerprint256);
  });

  it('are made anew below the same root when an address comes or their end is near', async () => {
    const moved = await certificatesFor(folder, [...NAMES, '10.1.2.3'], AT, 'laptop');
    expect(moved).toMatchObject({ newRoot: false, newServer: true });
    expect(moved.server.subjectAltName).toMatch('10.1.2.3');
    const old = await certificatesFor(folder, NAMES, later(61), 'laptop');
    expect(old).toMatchObject({ newRoot: false, newServer: true });
    expect(old.server.validToDate.getTime()).toBeGreaterThan(later(150).getTime());
  });

  it('get a new root when it nears its end or must vouch for a name outside a house', async () => {
    const public_ = await certificatesFor(folder, ['hall.example.org', '192.168.3.14'], AT, 'laptop');
    expect(public_).toMatchObject({ newRoot: true, newServer: true });
    expect(await judged(served(), public_.root.toString(), 'hall.example.org')).toBeNull();
    const aged = await certificatesFor(folder, ['192.168.3.14'], later(701), 'laptop');
    expect(aged.newRoot).toBe(true);
    expect(new X509Certificate(readFileSync(aged.cert)).checkIssued(aged.root)).toBe(true);
  });
});
