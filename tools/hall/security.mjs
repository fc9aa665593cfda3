import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { hostname, networkInterfaces } from 'node:os';
import { dirname, join } from 'node:path';
import { PlainError } from '../plain-error.mjs';
import { certificatesFor } from './certificates.mjs';
import { hallNames, hostOf, isOnNetwork } from './names.mjs';

const LOOK = 15_000;
/** So that the laptop itself may open the portal too. */
const HERE = ['localhost', '127.0.0.1', '::1'];

/**
 * By what certificate the hall is served: the one that was given, or one of an authority of our own.
 * @returns {Promise<{ cert: string, key: string, names: string[], root: import('node:crypto').X509Certificate | null, rootFile: string | null, fresh: boolean, renewed: boolean }>}
 */
export async function securityOf(given, folder, interfaces = networkInterfaces()) {
  const names = hallNames(given.HALL_NAMES, interfaces);
  if (names.length === 0)
    throw new PlainError('This machine is on no network: connect it to the hall’s, then start again.');
  const { TLS_CERT: cert, TLS_KEY: key } = given;
  if (cert && key) return { cert, key, names, root: null, rootFile: null, fresh: false, renewed: false };
  if (cert || key) throw new PlainError('TLS_CERT and TLS_KEY are needed together.');
  const made = await certificatesFor(folder, [...names, ...HERE], new Date(), hostname());
  const rootFile = join(folder, 'authority.crt');
  return {
    cert: made.cert,
    key: made.key,
    names,
    root: made.root,
    rootFile,
    fresh: made.newRoot,
    renewed: made.newServer,
  };
}

/**
 * What the portal's guide for tablets shows: addresses, the best first, and the root; since when, and where it was before.
 * @param publicUrl what people type, where somebody has said so; printed codes name it
 * @param before the guide so far
 */
export function writeGuide(file, { names, rootFile }, ports, { publicUrl, before = null } = {}) {
  const secure = names.map((name) => `https://${hostOf(name)}:${ports.secure}`);
  const address = publicUrl || secure[0];
  const moved = before && before.address !== address ? { from: before.address, at: new Date().toISOString() } : null;
  const guide = {
    secure,
    plain: names.map((name) => `http://${hostOf(name)}:${ports.plain}`),
    address,
    root: rootFile,
    moved: moved ?? before?.moved ?? null,
  };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify(guide)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return guide;
}

/**
 * Looks for new addresses of this machine (another network, another lease) and for the end of its certificate, and calls
 * back with what serves from then on; on no network at all, what there was stays.
 * @returns what ends it
 */
export function followNames(given, folder, first, tell, { interfaces = networkInterfaces, pace = LOOK } = {}) {
  let known = first.names.join();
  const look = async () => {
    const found = interfaces();
    const security = isOnNetwork(found) && (await securityOf(given, folder, found).catch(() => null));
    if (!security || (security.names.join() === known && !security.renewed)) return;
    known = security.names.join();
    tell(security);
  };
  const timer = setInterval(() => void look(), pace);
  return () => clearInterval(timer);
}
