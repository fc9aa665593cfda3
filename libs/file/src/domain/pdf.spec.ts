import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { lookAtPdf } from './pdf.js';

const pdf = (...objects: (string | Buffer)[]) =>
  Buffer.concat([
    Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'),
    ...objects.map((body, i) =>
      Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(body), Buffer.from('\nendobj\n')]),
    ),
    Buffer.from('trailer << /Root 1 0 R >>\n%%EOF\n'),
  ]);
const stream = (dictionary: string, bytes: Buffer) =>
  Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
const packed = (text: string, extra = '') =>
  stream(`/Type /ObjStm /N 3 /First 12 /Filter /FlateDecode ${extra}`, deflateSync(Buffer.from(text)));

const TREE = '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>';
const PAGE = '<< /Type /Page /Parent 2 0 R >>';

describe('lookAtPdf', () => {
  it('reads the page count of the tree, plain or in an object stream', () => {
    expect(lookAtPdf(pdf('<< /Type /Catalog /Pages 2 0 R >>', TREE, PAGE, PAGE)).pages).toBe(2);
    const text = `1 0 2 30 3 80 << /Type /Catalog /Pages 2 0 R >> << /Type/Pages /Kids [3 0 R] /Count 41 >> ${PAGE}`;
    expect(lookAtPdf(pdf(packed(text))).pages).toBe(41);
  });

  it('is not misled by the outline, which counts too', () => {
    expect(lookAtPdf(pdf(TREE, PAGE, PAGE, '<< /Type /Outlines /Count 99 >>')).pages).toBe(2);
  });

  it('counts the pages when no tree states a number, and admits when it finds none', () => {
    expect(lookAtPdf(pdf(PAGE, PAGE, PAGE)).pages).toBe(3);
    expect(lookAtPdf(pdf('<< >>')).pages).toBeNull();
  });

  it.each([
    '/JavaScript',
    '/Launch',
    '/EmbeddedFile',
    '/EmbeddedFiles',
    '/J#61vaScript',
    '/#4aavaScript',
    '/RichMedia',
  ])('sees active content: %s, wherever it hides', (name) => {
    const action = `<< /S ${name} /JS (app.alert\\(1\\)) >>`;
    expect(lookAtPdf(pdf(TREE, action)).active).toBe(true);
    expect(lookAtPdf(pdf(TREE, packed(`7 0 ${action}`))).active).toBe(true);
  });

  it('does not cry at harmless names', () => {
    expect(lookAtPdf(pdf(TREE, '<< /LaunchPad 1 /EncryptMetadata true /JavaScripture 2 >>'))).toMatchObject({
      active: false,
      encrypted: false,
    });
  });

  it('says when a file is encrypted', () => {
    expect(lookAtPdf(Buffer.concat([pdf(TREE), Buffer.from('trailer << /Encrypt 9 0 R >>')])).encrypted).toBe(true);
  });

  it('refuses object streams it cannot unpack, so that nothing hides in one', () => {
    const unreadable = expect.objectContaining({ code: 'file-unreadable' });
    const lzw = stream('/Type /ObjStm /Filter /LZWDecode', Buffer.from('xx'));
    const broken = stream('/Type /ObjStm /Filter /FlateDecode', Buffer.from('not deflated'));
    const bomb = packed(' '.repeat(65 * 1024 * 1024));
    for (const object of [lzw, broken, bomb, packed('x', '/DecodeParms << /Predictor 12 >>')]) {
      expect(() => lookAtPdf(pdf(object))).toThrow(unreadable);
    }
  });

  it('answers any bytes with facts or a refusal', () => {
    const pieces = fc.constantFrom(
      '/Type /ObjStm',
      ' obj',
      'stream\n',
      'endstream',
      '<<',
      '>>',
      '/Filter /FlateDecode',
      'endobj',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string())), (parts) => {
        try {
          expect(typeof lookAtPdf(Buffer.from(`%PDF-${parts.join('')}`)).active).toBe('boolean');
        } catch (error) {
          expect(error).toMatchObject({ code: 'file-unreadable' });
        }
      }),
    );
  });
});
