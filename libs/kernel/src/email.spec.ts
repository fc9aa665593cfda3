import fc from 'fast-check';
import { isEmail } from './email.js';

describe('isEmail', () => {
  it.each(['a@b.cn', 'wang.wei+portal@mail.tsinghua.edu.cn', "o'brien@xn--fiqs8s.cn", 'A_1@1.2'])('%s', (text) =>
    expect(isEmail(text)).toBe(true),
  );
  it.each([
    '',
    'a',
    'a@b',
    '@b.cn',
    'a@',
    'a b@c.cn',
    'a@b.cn ',
    'a@-b.cn',
    'a@b..cn',
    'a@b.cn\nbcc:x',
    '王@b.cn',
    'a@[1.2.3.4]',
  ])('not %j', (text) => expect(isEmail(text)).toBe(false));
  it('knows the limits of SMTP', () => {
    expect(isEmail(`${'a'.repeat(64)}@b.cn`)).toBe(true);
    expect(isEmail(`${'a'.repeat(65)}@b.cn`)).toBe(false);
    expect(isEmail(`a@${'b.'.repeat(125)}cn`)).toBe(true);
    expect(isEmail(`aa@${'b.'.repeat(125)}cn`)).toBe(false);
  });
  it('passes nothing that could break a header', () => {
    fc.assert(fc.property(fc.string(), (tail) => !isEmail(`a@b.cn\r\n${tail}`)));
  });
});
