import { generateKeyPairSync, sign } from 'node:crypto';
import fc from 'fast-check';
import { portableCrypto } from '#fairness/verify';
import { nodeCrypto } from '#platform/node-crypto';

const both = [portableCrypto, nodeCrypto] as const;
const bytes = fc.uint8Array({ maxLength: 300 });

it('hashes and authenticates in Node as in plain JavaScript', () => {
  fc.assert(
    fc.property(bytes, bytes, (key, message) => {
      const [hash, other] = both.map((crypto) => Uint8Array.from(crypto.sha256(message)));
      expect(hash).toEqual(other);
      const [code, same] = both.map((crypto) => Uint8Array.from(crypto.hmacSha256(key, message)));
      expect(code).toEqual(same);
    }),
  );
});

it('judges signatures in Node as in plain JavaScript', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const key = Buffer.from(publicKey.export({ format: 'jwk' }).x!, 'base64url');
  const change = fc.option(fc.record({ part: fc.nat(2), at: fc.nat(), bit: fc.nat(7) }));
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1 }), change, (message, fault) => {
      const parts = [key, message, sign(null, message, privateKey)].map((part) => Uint8Array.from(part));
      if (fault) parts[fault.part]![fault.at % parts[fault.part]!.length]! ^= 1 << fault.bit;
      const [one, other] = both.map((crypto) => crypto.verifyEd25519(parts[0]!, parts[1]!, parts[2]!));
      expect([one, other]).toEqual([fault === null, fault === null]);
    }),
    { numRuns: 50 },
  );
});

it('finds no signature in what has another length', () => {
  const [key, signature] = [new Uint8Array(32), new Uint8Array(64)];
  for (const crypto of both) {
    expect(crypto.verifyEd25519(key.subarray(1), key, signature)).toBe(false);
    expect(crypto.verifyEd25519(key, key, signature.subarray(1))).toBe(false);
  }
});
