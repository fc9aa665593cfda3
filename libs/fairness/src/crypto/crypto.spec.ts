import { portableCrypto } from './crypto.js';
import { fromHex, toHex } from './hex.js';

const bytes = (hex: string) => fromHex(hex)!;

it('hashes as FIPS 180-4 says', () => {
  expect(toHex(portableCrypto.sha256(new TextEncoder().encode('abc')))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

it('authenticates as RFC 4231, case 2, says', () => {
  const [key, message] = ['Jefe', 'what do ya want for nothing?'].map((text) => new TextEncoder().encode(text));
  expect(toHex(portableCrypto.hmacSha256(key!, message!))).toBe(
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  );
});

describe('an Ed25519 signature (RFC 8032 §7.1, test 2)', () => {
  const key = bytes('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c');
  const message = bytes('72');
  const signature = bytes(
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da' +
      '085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  );

  it('holds for its message and key alone', () => {
    expect(portableCrypto.verifyEd25519(key, message, signature)).toBe(true);
    expect(portableCrypto.verifyEd25519(key, bytes('73'), signature)).toBe(false);
    const other = bytes('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a');
    expect(portableCrypto.verifyEd25519(other, message, signature)).toBe(false);
  });

  it('is false, and no error, for other lengths', () => {
    expect(portableCrypto.verifyEd25519(key, message, signature.subarray(1))).toBe(false);
    expect(portableCrypto.verifyEd25519(key.subarray(1), message, signature)).toBe(false);
  });

  it('goes by RFC 8032 where ZIP 215 is wider: a key of small order signs everything', () => {
    const small = bytes(`01${'00'.repeat(31)}`);
    expect(portableCrypto.verifyEd25519(small, message, bytes(`01${'00'.repeat(63)}`))).toBe(false);
  });
});
