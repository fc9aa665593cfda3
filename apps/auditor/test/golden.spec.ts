import { readFileSync } from 'node:fs';
import { answer } from '../src/answer.js';
import { COMMANDS } from '../src/command.js';
import { faultIn } from '../src/schema.js';

const goldenOf = (name: string, side: 'in' | 'out') =>
  JSON.parse(readFileSync(new URL(`../schemas/${name}.${side}.json`, import.meta.url), 'utf8')) as unknown;

describe.each(Object.keys(COMMANDS))('%s', (name) => {
  it('answers its golden input with its golden output, to the letter', async () => {
    const output = JSON.parse(await answer([name], () => goldenOf(name, 'in'))) as unknown;
    expect(output).toEqual(goldenOf(name, 'out'));
    expect(faultIn(name, 'out', output)).toBeNull();
  });

  it('refuses fields that its schema does not know', async () => {
    const input = { ...(goldenOf(name, 'in') as object), surprise: 1 };
    await expect(answer([name], () => input)).rejects.toMatchObject({ code: 'schema' });
  });
});
