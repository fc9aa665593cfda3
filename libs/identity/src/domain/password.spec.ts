import fc from 'fast-check';
import { choosePassword, passwordFault, passwordForm } from './password.js';

describe('passwords', () => {
  it.each([
    'password1234',
    'P@ssw0rdP@ssw0rd',
    '123456789012',
    'qwertyuiop1234',
    'aaaaaaaaaaaaaaaa',
    'abababababababab',
    'woaini1314520',
    'woaini13145201314',
    '医学创新转化大赛医学创新转化大赛',
    'competition2024',
    'MedicalInnovation2026',
    'iloveyou520520',
    'hospital123456',
    '我爱你一生一世我爱你一生一世',
  ])('refuses %s as common', (password) => {
    expect(passwordFault(password, [])).toBe('password-common');
  });

  it('refuses what is made of the own name and address', () => {
    expect(passwordFault('lileilileililei1', ['lilei@hospital.example'])).toBe('password-common');
    expect(passwordFault('韩梅梅韩梅梅韩梅梅韩梅梅', ['韩梅梅'])).toBe('password-common');
  });

  it.each(['correct horse battery', '山高月小水落石出江流有声', '🦉🦊🐢🐙🦀🐌🦋🐝🐞🦔🦎🐡', 'vT9-kfr2-Qm7z'])(
    'takes %s',
    (password) => {
      expect(passwordFault(password, ['lilei@example.org', '李雷'])).toBeNull();
    },
  );

  it('counts code points of the NFC form', () => {
    expect(passwordFault('𠮷野家東西南北春夏秋', [])).toBe('password-length');
    expect(passwordFault('𠮷野家東西南北春夏秋冬風', [])).toBeNull();
    expect(passwordFault('x'.repeat(129), [])).toBe('password-length');
    expect(passwordFault('\ud800correct horse', [])).toBe('password-length');
    const decomposed = 'E\u0301clair-tr\u00e8s-bon';
    expect(passwordForm(decomposed)).toBe(passwordForm('\u00c9clair-tr\u00e8s-bon'));
  });

  it('never changes a password beyond NFC, and never fails otherwise', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 140 }), (raw) => {
        const fault = passwordFault(raw, ['a@b.cn', '李雷']);
        if (fault === null) expect(choosePassword(raw, ['a@b.cn', '李雷'])).toBe(raw.normalize('NFC'));
        else expect(() => choosePassword(raw, ['a@b.cn', '李雷'])).toThrow(fault);
      }),
    );
  });
});
