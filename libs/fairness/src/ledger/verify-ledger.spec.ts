import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import fc from 'fast-check';
import { portableCrypto } from '../crypto/crypto.js';
import { ed25519KeyOf } from '../crypto/public-key.js';
import { toHex } from '../crypto/hex.js';
import { hashLedger, type LedgerLine } from './hash-ledger.js';
import { headMessage, type LedgerHead } from './head.js';
import { LedgerVerifier, verifyLedger } from './verify-ledger.js';

const records = Array.from({ length: 12 }, (_, at) => ({ at, score: `${at}.50`, who: '评审' }));
const { lines, root } = hashLedger(records);
const time = '2024-07-31T10:00:00.000Z';
const headOf = (size: number): LedgerHead => ({ size, root: hashLedger(records.slice(0, size)).root, time });
const broken = (seq: number, code: string) => ({ ok: false, seq, code });
const withLine = (at: number, change: Partial<LedgerLine>) =>
  lines.map((line, place) => (place === at ? { ...line, ...change } : line));
/** A ledger that was written anew from a line on, so that its chain holds again. */
const forged = (change: (bodies: unknown[]) => unknown[]) => hashLedger(change([...records])).lines;

const edition = 'ZYC-2024';
const privateKey = createPrivateKey({
  key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, 7)]),
  format: 'der',
  type: 'pkcs8',
});
const publicKey = ed25519KeyOf(createPublicKey(privateKey).export({ format: 'pem', type: 'spki' }).toString());
const signer = { edition, publicKey };
const signed = (head: LedgerHead, encoding: 'base64' | 'hex' = 'base64'): LedgerHead => ({
  ...head,
  signature: sign(null, headMessage(head, edition), privateKey).toString(encoding),
});

describe('a ledger without heads', () => {
  it('holds as it was written, and when it is empty', () => {
    expect(verifyLedger(lines)).toEqual({ ok: true });
    expect(verifyLedger([])).toEqual({ ok: true });
  });

  it('names the first line that is broken, counted from 1, and what is', () => {
    expect(verifyLedger(withLine(3, { body: lines[3]!.body.replace('3.50', '3.60') }))).toEqual(broken(4, 'leaf'));
    expect(verifyLedger(withLine(0, { body: '\ud800' }))).toEqual(broken(1, 'body'));
    expect(verifyLedger(withLine(11, { leaf: lines[0]!.leaf }))).toEqual(broken(12, 'leaf'));
    expect(verifyLedger(withLine(11, { leaf: 'no hash' }))).toEqual(broken(12, 'leaf'));
    expect(verifyLedger(withLine(5, { chain: lines[4]!.chain }))).toEqual(broken(6, 'chain'));
    expect(verifyLedger(withLine(5, { chain: lines[5]!.chain.toUpperCase() }))).toEqual(broken(6, 'chain'));
    const [{ leaf }] = hashLedger([{ at: 3, score: '9.99' }]).lines as [LedgerLine];
    expect(verifyLedger(withLine(3, { body: '{"at":3,"score":"9.99"}', leaf }))).toEqual(broken(4, 'chain'));
    const two = withLine(3, { chain: '' }).with(2, { body: '', leaf: '', chain: '' });
    expect(verifyLedger(two)).toEqual(broken(3, 'leaf'));
  });

  it('holds with lines cut from its end, and when it was written anew: only heads can show that', () => {
    expect(verifyLedger(lines.slice(0, 5))).toEqual({ ok: true });
    expect(verifyLedger(forged((all) => all.toSpliced(4, 1)))).toEqual({ ok: true });
  });
});

describe('any change of a ledger is found', () => {
  const place = fc.nat(records.length - 1);

  it('an edit of one character anywhere', () => {
    const field = fc.constantFrom('body' as const, 'leaf' as const, 'chain' as const);
    fc.assert(
      fc.property(place, field, fc.nat(), fc.string({ minLength: 1, maxLength: 1 }), (at, name, some, char) => {
        const text = lines[at]![name];
        const where = some % text.length;
        fc.pre(text[where] !== char);
        const edited = text.slice(0, where) + char + text.slice(where + 1);
        const verdict = verifyLedger(withLine(at, { [name]: edited }));
        expect(verdict).toEqual(broken(at + 1, name === 'body' ? 'leaf' : name));
      }),
    );
  });

  it("a deletion before the end, an insertion, two lines in each other's place", () => {
    fc.assert(
      fc.property(place, place, (one, other) => {
        if (one < records.length - 1) expect(verifyLedger(lines.toSpliced(one, 1))).toEqual(broken(one + 1, 'chain'));
        expect(verifyLedger(lines.toSpliced(other, 0, lines[one]!))).toEqual(
          one === other ? broken(one + 2, 'chain') : broken(other + 1, 'chain'),
        );
        const swapped = lines.with(one, lines[other]!).with(other, lines[one]!);
        const first = Math.min(one, other);
        expect(verifyLedger(swapped)).toEqual(one === other ? { ok: true } : broken(first + 1, 'chain'));
      }),
    );
  });

  it('even when all that follows is written anew, as far as a head goes', () => {
    const changes = fc.oneof(
      place.map((at) => (all: unknown[]) => all.with(at, { edited: true })),
      place.map((at) => (all: unknown[]) => all.toSpliced(at, 1)),
      place.map((at) => (all: unknown[]) => all.toSpliced(at, 0, { inserted: true })),
      place.filter((at) => at > 0).map((at) => (all: unknown[]) => all.slice(at).concat(all.slice(0, at))),
      place.map((at) => (all: unknown[]) => all.slice(0, at)),
    );
    fc.assert(
      fc.property(changes, (change) => {
        const changed = forged(change);
        expect(verifyLedger(changed)).toEqual({ ok: true });
        const code = changed.length < records.length ? 'head-size' : 'head-root';
        expect(verifyLedger(changed, { heads: [headOf(12)] })).toEqual(broken(12, code));
      }),
    );
  });
});

describe('heads', () => {
  it('hold for every size, from none, in any order', () => {
    const heads = [12, 0, 5, 7, 5, 1].map(headOf);
    expect(verifyLedger(lines, { heads })).toEqual({ ok: true });
    expect(verifyLedger([], { heads: [headOf(0)] })).toEqual({ ok: true });
    expect(headOf(12).root).toBe(root);
  });

  it('are looked at where they stand: after the line of their number, before the next', () => {
    const wrong = { ...headOf(5), root };
    expect(verifyLedger(lines, { heads: [headOf(12), wrong] })).toEqual(broken(5, 'head-root'));
    expect(verifyLedger(withLine(4, { leaf: '' }), { heads: [wrong] })).toEqual(broken(5, 'leaf'));
    expect(verifyLedger(withLine(5, { leaf: '' }), { heads: [wrong] })).toEqual(broken(5, 'head-root'));
    expect(verifyLedger(lines, { heads: [{ ...headOf(0), root }] })).toEqual(broken(0, 'head-root'));
    expect(verifyLedger(lines, { heads: [headOf(5), wrong] })).toEqual(broken(5, 'head-root'));
  });

  it('show that lines are missing at the end: the smallest such head is named', () => {
    const heads = [headOf(12), headOf(11), headOf(10)];
    expect(verifyLedger(lines.slice(0, 10), { heads })).toEqual(broken(11, 'head-size'));
    expect(verifyLedger(lines.slice(0, 10).with(9, lines[8]!), { heads })).toEqual(broken(10, 'chain'));
  });

  it('are signed over the canonical edition, root, size and time', () => {
    const head = { size: 1, root: 'ab', time: 5 };
    const text = '{"edition":"项","root":"ab","size":1,"time":5}';
    expect(Buffer.from(headMessage({ ...head, signature: 'x' }, '项')).toString()).toBe(text);
    expect(() => headMessage(head, '\ud800')).toThrow(expect.objectContaining({ path: '/edition' }));
  });

  it('need the signature of the given key, in base64 or hexadecimal', () => {
    const good = [signed(headOf(3)), signed(headOf(12), 'hex')];
    expect(verifyLedger(lines, { heads: good, signer })).toEqual({ ok: true });
    const { signature } = signed(headOf(4));
    const bad: LedgerHead[] = [
      headOf(3),
      { ...headOf(3), signature },
      { ...headOf(3), signature: '' },
      { ...headOf(3), signature: 'no signature' },
      { ...signed(headOf(3)), time: '2024-07-31T10:00:00.001Z' },
      { ...signed(headOf(3)), time: '\ud800' },
    ];
    for (const head of bad) {
      expect(verifyLedger(lines, { heads: [head], signer })).toEqual(broken(3, 'head-signature'));
      expect(verifyLedger(lines, { heads: [head] })).toEqual({ ok: true });
    }
    const elsewhere = { ...signer, edition: 'ZYC-2025' };
    expect(verifyLedger(lines, { heads: good, signer: elsewhere })).toEqual(broken(3, 'head-signature'));
    expect(verifyLedger(lines, { heads: [{ ...headOf(3), root }], signer })).toEqual(broken(3, 'head-root'));
  });
});

describe('LedgerVerifier', () => {
  it('goes line by line, and stays at the first that is broken', () => {
    const verifier = new LedgerVerifier();
    expect([verifier.size, toHex(verifier.root())]).toEqual([0, hashLedger([]).root]);
    expect(verifier.add(lines[0]!)).toBe(true);
    expect([verifier.size, toHex(verifier.root())]).toEqual([1, headOf(1).root]);
    expect(verifier.add(lines[2]!)).toBe(false);
    expect(verifier.add(lines[1]!)).toBe(false);
    expect(verifier.size).toBe(1);
    expect(verifier.verdict()).toEqual(broken(2, 'chain'));
  });

  it('says at once that a head is broken', () => {
    const verifier = new LedgerVerifier({ heads: [{ ...headOf(1), root }] });
    expect(verifier.add(lines[0]!)).toBe(false);
  });

  it('reads no further than it must, and goes by the primitives it is given', () => {
    const asked: number[] = [];
    function* given() {
      for (const line of withLine(1, { leaf: '' })) yield (asked.push(1), line);
    }
    expect(verifyLedger(given())).toEqual(broken(2, 'leaf'));
    expect(asked).toHaveLength(2);
    const hash = () => new Uint8Array(32);
    const yes = { ...portableCrypto, sha256: hash, verifyEd25519: () => true };
    const zero = '00'.repeat(32);
    const line = { body: '', leaf: zero, chain: zero };
    const heads = [{ size: 2, root: zero, time, signature: '' }];
    expect(verifyLedger([line, line], { heads, signer }, yes)).toEqual({ ok: true });
  });
});
