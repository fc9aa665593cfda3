import fc from 'fast-check';
import { IDENTIFIER_STANDARDS, type IdentifierStandard, REMARK_CODES, remarksOn } from './identifier.js';

const codes = (standard: IdentifierStandard, raw: string) => remarksOn(standard, raw).map(({ code }) => code);

describe('remarksOn', () => {
  it.each<[IdentifierStandard, string, string[]]>([
    ['patent', '202010566088.9', []],
    ['patent', '202010566088.8', ['patent-check-digit']],
    ['patent_invention', 'ZL202010566088.9', []],
    ['patent_utility_model', '202010566088.9', ['patent-other-kind']],
    ['patent_design', '202010566088', ['patent-check-missing']],
    ['device_registration', '国械注准20223010001', []],
    ['device_registration', '国药准字H20200001', ['device-shape']],
    ['uscc', '12100000400000624D', []],
    ['uscc', '121000004000006240', ['uscc-check-digit']],
    ['mobile', '+86 138-0013-8000', []],
    ['mobile', '12345678901', ['mobile-prefix']],
    ['landline', '0316-1234567-8', []],
    ['landline', '12345678', ['landline-area-code']],
    ['phone', '400-123-4567', []],
    ['phone', '+852 2123 4567', ['phone-unusual']],
  ])('reads by %s: %s', (standard, raw, found) => expect(codes(standard, raw)).toEqual(found));

  it('counts what is too short', () => {
    expect(remarksOn('uscc', '1210000040000062')).toEqual([{ code: 'uscc-length', params: { count: 16 } }]);
  });

  it('never throws, and gives only codes that have a text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...IDENTIFIER_STANDARDS), fc.string({ unit: 'binary' }), (standard, raw) => {
        for (const code of codes(standard, raw)) expect(REMARK_CODES).toContain(code);
      }),
    );
  });
});
