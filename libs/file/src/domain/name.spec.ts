import fc from 'fast-check';
import { cleanFileName, disposition, extensionOf, NAME_MAX } from './name.js';

describe('cleanFileName', () => {
  it.each([
    ['商业计划书.pdf', '商业计划书.pdf'],
    ['C:\\Users\\x\\计划.PDF', '计划.PDF'],
    ['../../etc/passwd', 'passwd'],
    ['invoice\u202Efdp.exe', 'invoicefdp.exe'],
    ['a\u0000b\n.pdf', 'ab.pdf'],
    ['e\u0301.pdf', '\u00e9.pdf'],
    ['.pdf', 'pdf'],
    ['', 'file'],
    ['\uD800', 'file'],
  ])('%j becomes %j', (raw, name) => expect(cleanFileName(raw)).toBe(name));

  it('is short, well formed, stable and keeps the extension of a long name', () => {
    expect(extensionOf(cleanFileName('长'.repeat(500) + '.pdf'))).toBe('pdf');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (raw) => {
        const name = cleanFileName(raw);
        expect([...name].length).toBeGreaterThan(0);
        expect([...name].length).toBeLessThanOrEqual(NAME_MAX);
        expect(name.isWellFormed()).toBe(true);
        expect(cleanFileName(name)).toBe(name);
        expect(name).not.toMatch(/[\p{Cc}/\\]/u);
      }),
    );
  });

  it('can always be put in a header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (raw) => {
        const header = disposition(cleanFileName(raw));
        expect(header).toMatch(/^attachment; filename="[\x20-\x7E]*"; filename\*=UTF-8''[\w!#$&+.^`|~%-]*$/);
      }),
    );
    expect(disposition('计划 "1".pdf')).toBe(
      `attachment; filename="__ _1_.pdf"; filename*=UTF-8''%E8%AE%A1%E5%88%92%20%221%22.pdf`,
    );
  });
});
