import { assertContent, claimedMediaType } from './media-type.js';

const PDF = 'application/pdf';
const code = (one: string) => expect.objectContaining({ code: one });

describe('claimedMediaType', () => {
  it('takes the type of the extension, when it is allowed and nothing says otherwise', () => {
    expect(claimedMediaType(PDF, 'a.pdf', [PDF])).toBe(PDF);
    expect(claimedMediaType('', '报告.v2.PDF', [PDF])).toBe(PDF);
    expect(claimedMediaType('application/octet-stream', 'www.example.com.pdf', [PDF])).toBe(PDF);
    expect(claimedMediaType('image/jpeg', 'a.jpeg', [PDF, 'image/jpeg'])).toBe('image/jpeg');
  });

  it.each([
    ['no extension', PDF, 'a', 'file-type'],
    ['a program', '', 'plan.pdf.exe', 'file-type'],
    ['a picture nobody asked for', 'image/png', 'a.png', 'file-type'],
    ['a PDF declared as a page', 'text/html', 'a.pdf', 'file-type-mismatch'],
    ['a program behind a second extension', PDF, '商业计划书.EXE.pdf', 'file-double-extension'],
  ])('refuses %s', (_, declared, name, reason) => {
    expect(() => claimedMediaType(declared, name, [PDF])).toThrow(code(reason));
  });
});

describe('assertContent', () => {
  it('is content with what the name claims', () => {
    expect(() => assertContent(PDF, PDF, 'a.pdf')).not.toThrow();
  });

  it.each([
    ['text', undefined, 'file-type-mismatch'],
    ['a picture', 'image/png', 'file-type-mismatch'],
    ['a program for Windows', 'application/x-msdownload', 'file-executable'],
    ['a program for Linux', 'application/x-elf', 'file-executable'],
  ])('refuses %s called PDF', (_, found, reason) => {
    expect(() => assertContent(found, PDF, 'a.pdf')).toThrow(code(reason));
  });
});
