import fc from 'fast-check';
import { emailOf, foldEmail } from './email.js';
import { nameOf } from './person.js';

describe('people', () => {
  it.each([
    ['  林  知远 ', '林 知远'],
    ['买买提·艾力', '买买提·艾力'],
    ['\u{20BB7}野', '\u{20BB7}野'],
    ['Zoe\u0308', 'Zo\u00eb'],
  ])('keeps the name %j as %j', (raw, name) => {
    expect(nameOf(raw)).toBe(name);
  });

  it('counts 60 code points of a name', () => {
    expect(nameOf('𠮷'.repeat(60))).toHaveLength(120);
    expect(() => nameOf('𠮷'.repeat(61))).toThrow('person-name-unusable');
    expect(() => nameOf(' \u3000 ')).toThrow('person-name-unusable');
  });

  it('folds an address for comparing, and wants a real one for mailing', () => {
    expect(emailOf(' Li.Lei@Example.ORG ')).toBe('li.lei@example.org');
    for (const raw of ['', 'a@b', 'a b@c.cn', 'a@b.cn,c@d.cn', 'a@b.cn\r\nBcc: c@d.cn', `${'a'.repeat(65)}@b.cn`]) {
      expect(() => emailOf(raw)).toThrow('email-malformed');
    }
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (raw) => foldEmail(foldEmail(raw)) === foldEmail(raw)));
  });
});
