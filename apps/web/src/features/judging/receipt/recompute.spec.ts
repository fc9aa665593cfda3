import { createHash } from 'node:crypto';
import { recompute } from './recompute.js';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const sealed = '{"comment":"好","marks":[["A","4050"]]}';
const hash = sha256(`salt${sealed}`);
const body = JSON.stringify({ kind: 'judging.sheet-submitted', sheetHash: hash });
const receipt = { salt: 'salt', sealed, hash, line: { body, leaf: sha256(`\0${body}`) } };

it('finds a receipt true, and any part of it that was changed false', () => {
  expect(recompute(receipt)).toBe(true);
  expect(recompute({ ...receipt, sealed: sealed.replace('4050', '4100') })).toBe(false);
  expect(recompute({ ...receipt, salt: 'other' })).toBe(false);
  expect(recompute({ ...receipt, line: { ...receipt.line, body: body.replace(hash, sha256('x')) } })).toBe(false);
  expect(recompute({ ...receipt, line: { ...receipt.line, leaf: sha256('y') } })).toBe(false);
  expect(recompute({ ...receipt, line: null })).toBe(false);
});
