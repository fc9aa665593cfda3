import { readFileSync } from 'node:fs';
import { answer } from '../src/answer.js';

const goldenOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`../schemas/${name}`, import.meta.url), 'utf8')) as Record<string, unknown>;
const ask = async (name: string, input: unknown) => JSON.parse(await answer([name], () => input)) as unknown;

describe('draw-verify', () => {
  it('accepts the input and output of draw-reveal', async () => {
    const published = { ...goldenOf('draw-reveal.in.json'), ...goldenOf('draw-reveal.out.json') };
    expect(await ask('draw-verify', published)).toEqual({ ok: true });
  });
});

describe('ledger-verify', () => {
  const input = goldenOf('ledger-verify.in.json');
  const { lines } = goldenOf('ledger-hash.out.json');

  it('accepts what ledger-hash wrote, with its signed head', async () => {
    expect(await ask('ledger-verify', { lines })).toEqual({ ok: true });
    expect(await ask('ledger-verify', { ...input, lines })).toEqual({ ok: true });
  });

  it('does not accept a head of another edition, and needs one for signatures', async () => {
    const answered = await ask('ledger-verify', { ...input, lines, edition: 'ZYC-2025' });
    expect(answered).toEqual({ ok: false, seq: 2, code: 'head-signature' });
    const refused = ask('ledger-verify', { ...input, edition: undefined });
    await expect(refused).rejects.toMatchObject({ code: 'edition-missing', path: '/edition' });
  });

  it('refuses what is no key', async () => {
    const refused = ask('ledger-verify', { ...input, publicKey: 'x' });
    await expect(refused).rejects.toMatchObject({ code: 'public-key-malformed', path: '/publicKey' });
  });
});

describe('merkle', () => {
  it('answers the root alone, and no leaves', async () => {
    const root = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    expect(await ask('merkle', { leaves: [] })).toEqual({ root });
  });

  it.each([
    [{ inclusion: { index: 1, size: 1 } }, 'out-of-range', '/inclusion/index'],
    [{ inclusion: { index: 0, size: 3 } }, 'out-of-range', '/inclusion/size'],
    [{ consistency: { first: 2, second: 1 } }, 'out-of-range', '/consistency/first'],
    [{ consistency: { first: 1, second: 3 } }, 'out-of-range', '/consistency/second'],
    [{ consistency: { first: 0, second: 1 } }, 'schema', '/consistency/first'],
    [{ leaves: ['0'] }, 'schema', '/leaves/0'],
  ])('refuses %j', async (change, code, path) => {
    await expect(ask('merkle', { leaves: ['00', ''], ...change })).rejects.toMatchObject({ code, path });
  });
});
