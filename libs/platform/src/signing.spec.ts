import { createPublicKey, verify } from 'node:crypto';
import { signerOf } from './signing.js';

const SECRET_KEY = 'ab'.repeat(32);
const message = Buffer.from('head');

it('signs so that its public key alone can tell', () => {
  const { publicKey, sign } = signerOf({ SECRET_KEY }, 'ledger head');
  const signature = Buffer.from(sign(message), 'base64');
  expect(verify(null, message, createPublicKey(publicKey), signature)).toBe(true);
  expect(verify(null, Buffer.from('hand'), createPublicKey(publicKey), signature)).toBe(false);
});

it('has one key for each secret and purpose, today and tomorrow', () => {
  const keys = [
    signerOf({ SECRET_KEY }, 'ledger head'),
    signerOf({ SECRET_KEY }, 'ledger head'),
    signerOf({ SECRET_KEY }, 'certificate'),
    signerOf({ SECRET_KEY: 'cd'.repeat(32) }, 'ledger head'),
  ].map(({ publicKey }) => publicKey);
  expect(keys[0]).toBe(keys[1]);
  expect(new Set(keys).size).toBe(3);
});
