import fc from 'fast-check';
import { patentCheck, readPatentNumber } from './patent.js';

const REAL = ['202010566088.9', '200510096239.4', '201811564288.X'];
const CHARACTERS = [...'0123456789X'];
const findings = (raw: string) => readPatentNumber(raw).findings;
const made = fc
  .tuple(fc.integer({ min: 2003, max: 2099 }), fc.constantFrom('1', '2', '3', '8', '9'), fc.stringMatching(/^\d{7}$/))
  .map((parts) => parts.join(''))
  .map((digits) => `${digits}.${patentCheck(digits)}`);

describe('readPatentNumber', () => {
  it.each(REAL)('passes the real number %s', (number) => {
    expect(readPatentNumber(number)).toEqual({ normalised: number, findings: [], kind: 'invention' });
  });

  it('puts prefix, case, width, spaces and the missing point right first', () => {
    for (const raw of [
      'ZL201811564288.X',
      'zl 2018 1 1564288.x',
      'CN201811564288.X',
      '２０１８１１５６４２８８．Ｘ',
      '201811564288X',
    ]) {
      expect(readPatentNumber(raw)).toEqual(readPatentNumber('201811564288.X'));
    }
  });

  it.each([
    ['202012345678.9', 'check-digit'],
    ['202010566088.8', 'check-digit'],
    ['202010566088', 'check-missing'],
    ['CN111722345A', 'publication-number'],
    ['CN 212345678 U', 'publication-number'],
    ['199910566088.9', 'year'],
    ['202040566088.9', 'type'],
    ['20201056608.9', 'shape'],
    ['US10123456B2', 'shape'],
    ['PCT/CN2020/123456', 'shape'],
    ['', 'shape'],
  ])('%j: %s', (raw, finding) => expect(findings(raw)).toContain(finding));

  it.each([
    ['1', 'invention'],
    ['2', 'utility_model'],
    ['3', 'design'],
    ['8', 'invention'],
    ['9', 'utility_model'],
    ['4', null],
  ])('kind %s is %s', (digit, kind) => expect(readPatentNumber(`2020${digit}0566088.9`).kind).toBe(kind));

  it('passes what is made by the rule, and reads its own reading again', () => {
    fc.assert(fc.property(made, (number) => findings(number).length === 0));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const once = readPatentNumber(raw);
        expect(readPatentNumber(once.normalised).findings).toEqual(once.findings);
      }),
    );
  });
});

describe('strength', () => {
  it('catches all 118 changes of one character', () => {
    for (const number of REAL) {
      const plain = number.replace('.', '');
      const changed = [...plain].flatMap((own, at) =>
        CHARACTERS.filter((one) => one !== own && (one !== 'X' || at === 12)).map(
          (one) => plain.slice(0, at) + one + plain.slice(at + 1),
        ),
      );
      expect(changed).toHaveLength(118);
      expect(changed.filter((one) => findings(one).length === 0)).toEqual([]);
    }
  });

  it('catches every swap but of two digits of the same weight, eight places apart: 4 of 78', () => {
    const places = [...Array(13).keys()];
    const pairs = places.flatMap((j) => places.slice(0, j).map((i) => [i, j] as const));
    const slipping = new Set<string>();
    expect(pairs).toHaveLength(78);
    for (const number of fc.sample(made, { numRuns: 200, seed: 7 })) {
      const plain = number.replace('.', '');
      for (const [i, j] of pairs) {
        if (
          plain[i] !== plain[j] &&
          !findings(swap(plain, i, j)).some((one) => one === 'check-digit' || one === 'shape')
        ) {
          slipping.add(`${i},${j}`);
        }
      }
    }
    expect([...slipping].sort()).toEqual(['0,8', '1,9', '2,10', '3,11']);
  });
});

describe('patentCheck', () => {
  it.each(['', '1234567890123', '12345678901x'])('refuses %j', (digits) =>
    expect(() => patentCheck(digits)).toThrow(RangeError),
  );
});

function swap(text: string, i: number, j: number): string {
  const all = [...text];
  [all[i], all[j]] = [all[j] ?? '', all[i] ?? ''];
  return all.join('');
}
