import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codesIn } from './codes.mjs';

describe('the codes of a source file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'codes-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const thrown = (text) => {
    const file = join(folder, 'some.ts');
    writeFileSync(file, text);
    return [...codesIn(file, ['conflict', 'invalid']).thrown];
  };

  it.each([
    ["refuse('conflict', 'title-taken', { id });", ['title-taken']],
    ["throw new DomainError('invalid', `sum-wrong`);", ['sum-wrong']],
    ["permit(may.open(actor), 'not-yours');", ['not-yours']],
    ["refuse('invalid', late ? 'too-late' : 'too-early');", ['too-late', 'too-early']],
    ["const taken = { uq_title: ['conflict', 'title-taken'] };", ['title-taken']],
    ["refuse('invalid', code); permit(yes); say('conflict', 'x'); const pair = ['some', 'pair'];", []],
  ])('%s', (text, codes) => expect(thrown(text)).toEqual(codes));
});
