import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { covers, permittedFor } from './constraints.mjs';
import { makeAuthority, makeServer } from './signing.mjs';

const DAY = 86_400_000;
/** A certificate that would end within the season is made anew before anybody stands in the hall. */
const AUTHORITY_LEFT = 30 * DAY;
const SERVER_LEFT = 30 * DAY;

/**
 * The authority and the server's certificate for these names, kept in the folder and made anew where something is missing,
 * a name is not covered, or an end is near. Only the owner of the folder may read its keys.
 * @returns {Promise<{ root: X509Certificate, server: X509Certificate, cert: string, key: string, newRoot: boolean, newServer: boolean }>}
 */
export async function certificatesFor(folder, names, at = new Date(), host = hostname()) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const old = readAuthority(folder);
  const newRoot = !old || !covers(old.permitted, names) || endsWithin(old.certificate, AUTHORITY_LEFT, at);
  const authority = newRoot ? await storeAuthority(folder, names, at, host) : old;
  const [cert, key] = [join(folder, 'portal.crt'), join(folder, 'portal.key')];
  const newServer = newRoot || !serves(readPair(folder, 'portal'), authority.certificate, names, at);
  if (newServer) write(folder, 'portal', await makeServer(authority, names, at));
  const [root, server] = [authority.certificate, readFileSync(cert, 'utf8')].map((pem) => new X509Certificate(pem));
  return { root, server, cert, key, newRoot, newServer };
}

async function storeAuthority(folder, names, at, host) {
  const permitted = permittedFor(names);
  const authority = await makeAuthority(host, permitted, at);
  write(folder, 'authority', authority);
  put(folder, 'authority.json', `${JSON.stringify(permitted)}\n`);
  return { ...authority, permitted };
}

function readAuthority(folder) {
  const pair = readPair(folder, 'authority');
  const file = join(folder, 'authority.json');
  return pair && existsSync(file) ? { ...pair, permitted: JSON.parse(readFileSync(file, 'utf8')) } : undefined;
}

function readPair(folder, name) {
  const [certificate, key] = ['crt', 'key'].map((kind) => join(folder, `${name}.${kind}`));
  if (!existsSync(certificate) || !existsSync(key)) return undefined;
  return { certificate: readFileSync(certificate, 'utf8'), key: readFileSync(key, 'utf8') };
}

/** Whether the pair was signed by this authority, carries every name and holds long enough. */
function serves(pair, root, names, at) {
  if (!pair) return false;
  const certificate = new X509Certificate(pair.certificate);
  const carries = (name) => (isIP(name) ? certificate.checkIP(name) : certificate.checkHost(name)) !== undefined;
  return (
    certificate.verify(new X509Certificate(root).publicKey) &&
    names.every(carries) &&
    !endsWithin(pair.certificate, SERVER_LEFT, at)
  );
}

function endsWithin(pem, left, at) {
  return new X509Certificate(pem).validToDate.getTime() - at.getTime() < left;
}

/** The key first: whoever finds the certificate finds its key too. */
function write(folder, name, { certificate, key }) {
  put(folder, `${name}.key`, `${key}\n`);
  put(folder, `${name}.crt`, `${certificate}\n`);
}

/** All at once, so that nobody reads half a file. */
function put(folder, name, text) {
  const draft = join(folder, `${name}.new`);
  writeFileSync(draft, text, { mode: 0o600 });
  renameSync(draft, join(folder, name));
}
