import fc from 'fast-check';
import { readDeviceRegistration } from './device-registration.js';

const findings = (raw: string) => readDeviceRegistration(raw).findings;

describe('readDeviceRegistration', () => {
  it.each([
    ['国械注准20193080123', 'III', 'domestic'],
    ['国械注进20162401234', 'II', 'imported'],
    ['国械注许20153661234', 'III', 'hong-kong-macau-taiwan'],
    ['京械注准20202070456', 'II', 'domestic'],
    ['津械注准20172400001', 'II', 'domestic'],
    ['冀械注准20212210789', 'II', 'domestic'],
    ['粤械注准20142540001', 'II', 'domestic'],
  ])('passes %s', (normalised, deviceClass, origin) =>
    expect(readDeviceRegistration(normalised)).toEqual({ normalised, findings: [], deviceClass, origin }),
  );

  it('puts width and spaces right first', () => {
    for (const raw of ['国械注准 2019 3 08 0123', '国械注准２０１９３０８０１２３', ' 国械注准20193080123\u3000']) {
      expect(readDeviceRegistration(raw)).toEqual(readDeviceRegistration('国械注准20193080123'));
    }
  });

  it.each([
    ['京通械备20150001号', 'filing'],
    ['国械备20160234号', 'filing'],
    ['国食药监械(准)字2013第3080123号', 'old-form'],
    ['国食药监械（进）字2012第3660123号', 'old-form'],
    ['美械注准20193080123', 'place'],
    ['国械注准20133080123', 'year'],
    ['国械注准21003080123', 'year'],
    ['国械注准20191080123', 'class'],
    ['国械注准20194080123', 'class'],
    ['京械注准20203070456', 'authority'],
    ['国械注准20202070456', 'authority'],
    ['京械注进20202070456', 'authority'],
    ['国械注准2019308012', 'shape'],
    ['国械注准201930801234', 'shape'],
    ['械注准20193080123', 'shape'],
    ['国械注试20193080123', 'shape'],
    ['国药准字H20193080', 'shape'],
    ['', 'shape'],
  ])('%j: %s', (raw, finding) => expect(findings(raw)).toEqual([finding]));

  it('catches every change of the place, the class and one letter of 械注', () => {
    const number = '京械注准20202070456';
    fc.assert(
      fc.property(fc.constantFrom(0, 1, 2, 8), fc.constantFrom(...'0156789国械注美准字'), (at, one) => {
        fc.pre(number[at] !== one);
        expect(findings(number.slice(0, at) + one + number.slice(at + 1))).not.toEqual([]);
      }),
    );
  });

  it('never throws, and reads its own reading again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const once = readDeviceRegistration(raw);
        expect(readDeviceRegistration(once.normalised).findings).toEqual(once.findings);
      }),
    );
  });
});
