import fc from 'fast-check';
import { isLandline, isMobile, isPhone, normaliseMobile, readLandline, readMobile } from './phone.js';

const mobile = fc.stringMatching(/^1[3-9]\d{9}$/);

describe('phone', () => {
  it.each([
    '13800138000',
    '+86 138-0013-8000',
    '+86138 0013 8000',
    '86 13800138000',
    '0086 138 0013 8000',
    '１３８００１３８０００',
    '138–0013–8000',
  ])('%s is a mobile number, stored as 13800138000', (raw) => {
    expect(isMobile(raw)).toBe(true);
    expect(normaliseMobile(raw)).toBe('13800138000');
  });
  it.each(['12800138000', '1380013800', '138001380000', '23800138000', '+8513800138000', '+1 2025550100', '', 'x'])(
    '%j is no mobile number',
    (raw) => expect(isMobile(raw)).toBe(false),
  );

  it.each(['010-12345678', '01012345678', '022-87654321-801', '0311-8765432', '0316-12345678'])(
    '%s is a landline',
    (raw) => expect(isLandline(raw)).toBe(true),
  );
  it.each(['10-12345678', '010-123456', '010-12345678-1234567', '13800138000', '010 12345678'])('%s is none', (raw) =>
    expect(isLandline(raw)).toBe(false),
  );
  it('knows service numbers', () => {
    expect(['400-123-4567', '4001234567', '13800138000', '010-12345678'].every(isPhone)).toBe(true);
    expect(['500-123-4567', '12345', '110'].some(isPhone)).toBe(false);
  });

  it('normalises idempotently', () => {
    fc.assert(fc.property(fc.string(), (raw) => normaliseMobile(normaliseMobile(raw)) === normaliseMobile(raw)));
    fc.assert(fc.property(mobile, (raw) => isMobile(raw) && normaliseMobile(`+86${raw}`) === raw));
  });
});

describe('readMobile', () => {
  it.each([
    ['+86 138-0013-8000', '13800138000', []],
    ['１３８００１３８０００', '13800138000', []],
    ['12800138000', '12800138000', ['prefix']],
    ['1380013800', '1380013800', ['length']],
    ['138001380000', '138001380000', ['length']],
    ['', '', ['length']],
    ['1380013800O', '1380013800O', ['charset']],
  ])('%j is %s with %j', (raw, normalised, findings) => expect(readMobile(raw)).toEqual({ normalised, findings }));

  it('finds nothing exactly in mobile numbers', () => {
    fc.assert(fc.property(mobile, (raw) => readMobile(raw).findings.length === 0));
    fc.assert(fc.property(fc.string(), (raw) => (readMobile(raw).findings.length === 0) === isMobile(raw)));
  });
  it('catches every number with a digit too few or too many', () => {
    fc.assert(
      fc.property(
        mobile,
        fc.nat(10),
        (raw, at) => readMobile(raw.slice(0, at) + raw.slice(at + 1)).findings[0] === 'length',
      ),
    );
    fc.assert(fc.property(mobile, fc.nat(9), (raw, digit) => readMobile(`${raw}${digit}`).findings.length === 1));
  });
});

describe('readLandline', () => {
  it.each([
    ['010-12345678', '010-12345678', []],
    ['01012345678', '010-12345678', []],
    ['（010）12345678', '010-12345678', []],
    ['+86 10 1234 5678', '010-12345678', []],
    ['022–87654321转801', '022-87654321-801', []],
    ['0311-8765432', '0311-8765432', []],
    ['400-123-4567', '4001234567', []],
    ['026-12345678', '026-12345678', ['area-code']],
    ['011-12345678', '011-12345678', ['area-code']],
    ['12345678', '12345678', ['area-code']],
    ['010-123456', '010-123456', ['length']],
    ['010-1234567x', '010-1234567x', ['charset']],
    ['', '', ['area-code']],
  ])('%j is %s with %j', (raw, normalised, findings) => expect(readLandline(raw)).toEqual({ normalised, findings }));

  it('reads its own reading again', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^0(10|2[0-57-9]|[3-9]\d\d)-?\d{7,8}(-\d{1,6})?$/), (raw) => {
        const once = readLandline(raw);
        expect(once.findings).toEqual([]);
        expect(isLandline(once.normalised)).toBe(true);
        expect(readLandline(once.normalised)).toEqual(once);
      }),
    );
  });
});
