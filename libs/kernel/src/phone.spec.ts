import fc from 'fast-check';
import { isLandline, isMobile, isPhone, normaliseMobile } from './phone.js';

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
