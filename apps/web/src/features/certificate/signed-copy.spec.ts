import { generateKeyPairSync, sign } from 'node:crypto';
import { isSigned, signedCopyIn, wordsOf } from './signed-copy.js';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const KEYS = [{ id: 'ab12', publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString() }];
const CONTENT = '{"holder":"欧阳·𠮷"}';

/** A PDF's bytes with the words in its description, signed; or with others in their place. */
function file(content = CONTENT, key = 'ab12'): Uint8Array {
  const signature = sign(null, Buffer.from(CONTENT), privateKey).toString('base64');
  const said = `<c:statement>${Buffer.from(content).toString('base64')}</c:statement>`;
  const signed = `<c:signature>${signature}</c:signature><c:key>${key}</c:key>`;
  return new TextEncoder().encode(`%PDF-1.7 ... ${said}${signed} ... %%EOF`);
}

it('finds the signed words of a file and checks them against the published keys', () => {
  expect(isSigned(signedCopyIn(file())!, KEYS)).toBe(true);
  expect(isSigned(signedCopyIn(file(CONTENT.replace('欧', '殴')))!, KEYS)).toBe(false);
  expect(isSigned(signedCopyIn(file(CONTENT, 'cd34'))!, KEYS)).toBe(false);
  expect(isSigned(signedCopyIn(file())!, [])).toBe(false);
  expect(signedCopyIn(new TextEncoder().encode('%PDF-1.7'))).toBeNull();
});

it('reads a certificate’s words, and nothing else', () => {
  const words = { number: 'N', code: 'C', holder: '欧阳', date: '2024-08-12' };
  const content = new TextEncoder().encode(JSON.stringify({ ...words, people: [] }));
  const copy = { content, signature: new Uint8Array(64), key: '' };
  expect(wordsOf(copy)).toEqual(words);
  expect(wordsOf({ ...copy, content: new TextEncoder().encode('[1') })).toBeNull();
  expect(wordsOf({ ...copy, content: new TextEncoder().encode('{}') })).toBeNull();
});
