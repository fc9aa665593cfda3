import fc from 'fast-check';
import { bodyText, subjectLine } from './mail.js';

describe('mail', () => {
  it('keeps a subject on one line whatever a name contains', () => {
    expect(subjectLine('你好\r\nBcc: all@example.org')).toBe('你好 Bcc: all@example.org');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => !/[\p{Cc}\u2028\u2029\u202E]/u.test(subjectLine(text))),
    );
  });

  it('cuts a subject by code points', () => {
    expect([...subjectLine('𠮷'.repeat(300))]).toHaveLength(200);
  });

  it('keeps paragraphs of a body and nothing else that controls', () => {
    expect(bodyText('a\r\nb\tc\u0000\u001b[2J')).toBe('a\nb\tc[2J');
  });
});
