import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import * as x509 from '@peculiar/x509';
import { encodeConstraints } from './constraints.mjs';

const DAY = 86_400_000;
const CURVE = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const SERVER = '1.3.6.1.5.5.7.3.1';
const NAME_CONSTRAINTS = '2.5.29.30';
/** Clocks of tablets that have long been switched off run late. */
const EARLIER = DAY;

/** How long tablets trust the authority, and how long its certificates hold (Apple's limit for such ones is 825 days). */
const AUTHORITY_DAYS = 730;
const SERVER_DAYS = 90;

const { crypto } = globalThis;
x509.cryptoProvider.set(crypto);

/** A new authority that may vouch for what is permitted; in PEM. */
export async function makeAuthority(host, permitted, at) {
  const keys = await newKeys();
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    ...lifetime(at, AUTHORITY_DAYS),
    name: [{ CN: [`Competition hall authority (${host})`] }],
    keys,
    signingAlgorithm: CURVE,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      new x509.Extension(NAME_CONSTRAINTS, true, encodeConstraints(permitted)),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { certificate: certificate.toString('pem'), key: await pemOf(keys.privateKey) };
}

/** A server's certificate for these names, signed by the authority; in PEM. */
export async function makeServer(authority, names, at) {
  const root = new x509.X509Certificate(authority.certificate);
  const keys = await newKeys();
  const end = Math.min(at.getTime() + SERVER_DAYS * DAY, root.notAfter.getTime());
  const certificate = await x509.X509CertificateGenerator.create({
    ...lifetime(at, SERVER_DAYS),
    notAfter: new Date(end),
    subject: [{ CN: [names[0]] }],
    issuer: root.subject,
    publicKey: keys.publicKey,
    signingKey: await keyOf(authority.key),
    signingAlgorithm: CURVE,
    extensions: await serverExtensions(root, keys.publicKey, names),
  });
  return { certificate: certificate.toString('pem'), key: await pemOf(keys.privateKey) };
}

async function serverExtensions(root, publicKey, names) {
  const alternatives = names.map((value) => ({ type: isIP(value) ? 'ip' : 'dns', value }));
  return [
    new x509.BasicConstraintsExtension(false, undefined, true),
    new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
    new x509.ExtendedKeyUsageExtension([SERVER]),
    new x509.SubjectAlternativeNameExtension(alternatives),
    await x509.SubjectKeyIdentifierExtension.create(publicKey),
    await x509.AuthorityKeyIdentifierExtension.create(root),
  ];
}

function lifetime(at, days) {
  return {
    serialNumber: randomBytes(16).toString('hex'),
    notBefore: new Date(at.getTime() - EARLIER),
    notAfter: new Date(at.getTime() + days * DAY),
  };
}

function newKeys() {
  return crypto.subtle.generateKey(CURVE, true, ['sign', 'verify']);
}

async function pemOf(key) {
  return x509.PemConverter.encode(await crypto.subtle.exportKey('pkcs8', key), 'PRIVATE KEY');
}

function keyOf(pem) {
  return crypto.subtle.importKey('pkcs8', x509.PemConverter.decodeFirst(pem), CURVE, false, ['sign']);
}
