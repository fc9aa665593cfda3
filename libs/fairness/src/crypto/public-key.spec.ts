import { generateKeyPairSync } from 'node:crypto';
import { ed25519KeyOf } from './public-key.js';

const { publicKey } = generateKeyPairSync('ed25519');
const pem = publicKey.export({ format: 'pem', type: 'spki' }).toString();
const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x!, 'base64url');

it('reads a key as OpenSSL writes it, with other line ends too', () => {
  expect(ed25519KeyOf(pem)).toEqual(Uint8Array.from(raw));
  expect(ed25519KeyOf(` \n${pem.trim().replaceAll('\n', '\r\n')} \n`)).toEqual(Uint8Array.from(raw));
});

it('says of the whole input that it is no key where no place is given', () => {
  expect(() => ed25519KeyOf('')).toThrow(expect.objectContaining({ path: '' }));
});

it.each([
  ['nothing', ''],
  ['no armour', pem.split('\n')[1]!],
  ['something before', `x${pem}`],
  ['something after', `${pem}x`],
  ['another kind', generateKeyPairSync('x25519').publicKey.export({ format: 'pem', type: 'spki' }).toString()],
  [
    'a longer kind',
    generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'pem', type: 'spki' }).toString(),
  ],
  ['a shorter one', pem.replace(/.{4}\n-----END/, '\n-----END')],
  ['no base64', pem.replace('MCow', 'M?ow')],
])('refuses %s', (_, text) => {
  expect(() => ed25519KeyOf(text, '/publicKey')).toThrow(
    expect.objectContaining({
      code: 'public-key-malformed',
      path: '/publicKey',
      message: 'the public key is no Ed25519 key in SPKI PEM',
    }),
  );
});
