import fc from 'fast-check';
import { checkUscc, makeUscc } from './uscc.js';

const CHARSET = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
const REAL = ['12100000400000624D', '121100004006885458', '12110000400687411U'];
const findings = (raw: string) => checkUscc(raw).findings;
/** An unusual head alone speaks against no code. */
const isUscc = (raw: string) => findings(raw).every((one) => one === 'unusual-head');

describe('checkUscc', () => {
  it.each(REAL)('passes the real code %s', (code) => expect(findings(code)).toEqual([]));

  // Companies' codes as printed in their public notices: every place of the organisation code is in use.
  it.each(['91330100799655058B', '9144030071526726XG', '914403001922038216'])('passes the real code %s', (code) =>
    expect(findings(code)).toEqual([]),
  );
  it("passes the standard's worked example, and not with Z", () => {
    expect(findings('91350100M000100Y43')).toEqual([]);
    expect(findings('91350100M000100Y4Z')).toEqual(['charset']);
  });
  it.each([
    ['12110000400999999X', 'check-digit'],
    ['121101120000000280', 'organisation-check-digit'],
    ['D21000004000006241', 'department'],
    ['12100000400000624', 'length'],
    ['12100000400000624DD', 'length'],
    ['', 'length'],
    ['12I00000400000624D', 'charset'],
    ['12A00000400000624D', 'charset'],
    ['1210000040000062４Ｄ!', 'charset'],
    ['02100000400000624D', 'department'],
    ['10100000400000624D', 'department'],
    ['16100000400000624D', 'unusual-head'],
  ])('%j: %s', (code, finding) => expect(findings(code)).toContain(finding));

  it('passes the sum of D21000004000006241 and of 121101120000000280 (the 31 → 0 branch)', () => {
    expect(findings('D21000004000006241')).not.toContain('check-digit');
    expect(findings('121101120000000280')).toEqual(['organisation-check-digit']);
  });

  it('puts case, width and spaces right first', () => {
    const wide = [...'12100000400000624d'].map((c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).join('');
    for (const raw of ['12100000400000624d', ' 1210 0000 4000 0062 4D ', wide, '12100000\u3000400000624D']) {
      expect(checkUscc(raw)).toEqual(checkUscc('12100000400000624D'));
    }
  });

  it.each([
    ['12100000400000624D', 'public_institution', '100000'],
    ['91350100M000100Y43', 'enterprise', '350100'],
    [makeUscc('52', '110112', '00000001'), 'social_organisation', '110112'],
    [makeUscc('A1', '110000', '00000001'), 'military', '110000'],
    [makeUscc('31', '110000', '00000001'), 'other', '110000'],
    ['nothing', 'other', null],
  ])('%s hints at %s of %s', (code, kindHint, registeredRegion) => {
    expect(checkUscc(code)).toMatchObject({ kindHint, registeredRegion });
  });

  it('knows every head of the standard', () => {
    const table = '1:1239 2:19 3:123459 4:19 5:1239 6:129 7:129 8:19 9:123 A:19 N:1239 Y:1';
    const known = table.split(' ').flatMap(([department, , ...kinds]) => kinds.map((kind) => `${department}${kind}`));
    const possible = [...'123456789ANY'].flatMap((department) => [...'123456789'].map((kind) => department + kind));
    for (const head of possible) {
      expect(findings(makeUscc(head, '110000', '00000001'))).toEqual(known.includes(head) ? [] : ['unusual-head']);
    }
  });

  it('lets an unusual head pass, and nothing else', () => {
    expect(isUscc(makeUscc('16', '110000', '00000001'))).toBe(true);
    expect(['12110000400999999X', 'D21000004000006241', ''].some(isUscc)).toBe(false);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (raw) => checkUscc(raw).findings.length > 0));
  });
});

describe('strength', () => {
  it('catches all 540 changes of one character', () => {
    const [code = ''] = REAL;
    const changed = [...code].flatMap((own, at) =>
      CHARSET.filter((one) => one !== own).map((one) => code.slice(0, at) + one + code.slice(at + 1)),
    );
    expect(changed).toHaveLength(540);
    expect(changed.filter(isUscc)).toEqual([]);
  });

  it('catches every swap of two characters but that of the first and the last, which looks unusual', () => {
    const places = [...Array(18).keys()];
    const pairs = places.flatMap((j) => places.slice(0, j).map((i) => [i, j] as const));
    for (const code of REAL) {
      const passing = pairs.filter(([i, j]) => code[i] !== code[j] && isUscc(swap(code, i, j)));
      expect([[], [[0, 17]]]).toContainEqual(passing);
    }
    expect(findings(swap('121100004006885458', 0, 17))).toEqual(['unusual-head']);
  });
});

describe('makeUscc', () => {
  const body = fc.array(fc.constantFrom(...CHARSET), { minLength: 8, maxLength: 8 }).map((all) => all.join(''));

  it('rebuilds the real ones', () => {
    for (const code of REAL) expect(makeUscc(code.slice(0, 2), code.slice(2, 8), code.slice(8, 16))).toBe(code);
  });
  it('makes codes without a finding', () => {
    fc.assert(
      fc.property(fc.constantFrom('11', '12', '51', '52', '91', 'A1'), body, (head, own) => {
        expect(findings(makeUscc(head, '110112', own))).toEqual([]);
      }),
    );
  });
  it('weighs every place by its power of three, modulo 31', () => {
    fc.assert(
      fc.property(body, fc.stringMatching(/^\d{6}$/), (own, region) => {
        const values = [...makeUscc('91', region, own)].map((char) => CHARSET.indexOf(char));
        const sum = values.slice(0, 17).reduce((total, value, i) => total + value * (3 ** i % 31), 0);
        expect((sum + (values[17] ?? 0)) % 31).toBe(0);
      }),
    );
  });
  it.each([
    ['1', '210000', '40000062'],
    ['12', '10000', '400000624'],
    ['12', '100000', '4000006Z'],
    ['12', '10000A', '40000062'],
    ['12', '100000', '4000006'],
  ])('refuses %s %s %s', (...parts) => expect(() => makeUscc(...parts)).toThrow(RangeError));
});

function swap(code: string, i: number, j: number): string {
  const all = [...code];
  [all[i], all[j]] = [all[j] ?? '', all[i] ?? ''];
  return all.join('');
}
