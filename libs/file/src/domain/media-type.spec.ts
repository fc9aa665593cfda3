import { agreedMediaType } from './media-type.js';

const PDF = 'application/pdf';

describe('agreedMediaType', () => {
  it('accepts what content, declaration and extension agree on', () => {
    expect(agreedMediaType(PDF, PDF, 'a.pdf', [PDF])).toBe(PDF);
    expect(agreedMediaType(PDF, 'application/octet-stream', 'a.PDF', [PDF])).toBe(PDF);
    expect(agreedMediaType('image/jpeg', 'image/jpeg', 'a.jpeg', [PDF, 'image/jpeg'])).toBe('image/jpeg');
  });

  it.each([
    ['text content', undefined, PDF, 'a.pdf'],
    ['a picture called PDF', 'image/png', PDF, 'a.pdf'],
    ['a PDF called picture', PDF, PDF, 'a.png'],
    ['a PDF declared as a page', PDF, 'text/html', 'a.pdf'],
    ['no extension', PDF, PDF, 'a'],
    ['a type nobody asked for', 'image/png', 'image/png', 'a.png'],
  ])('refuses %s', (_, found, declared, name) => {
    expect(() => agreedMediaType(found, declared, name, [PDF])).toThrow(expect.objectContaining({ code: 'file-type' }));
  });
});
