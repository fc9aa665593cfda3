import { isShowable, pixelsOf } from './picture.js';
import { isAlsoArchive } from './polyglot.js';

function zip(before = Buffer.alloc(0)): Buffer {
  const entry = Buffer.from('PK\u0001\u0002 and so on', 'latin1');
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt32LE(entry.length, 12);
  return Buffer.concat([before, entry, end]);
}
const png = (width: number, height: number) => {
  const bytes = Buffer.alloc(33);
  bytes.write('\x89PNG\r\n\x1a\n', 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
};
const jpeg = (width: number, height: number) =>
  Buffer.from([
    0xff,
    0xd8,
    0xff,
    0xe0,
    0,
    4,
    0,
    0,
    0xff,
    0xff,
    0xc0,
    0,
    11,
    8,
    height >> 8,
    height & 255,
    width >> 8,
    width & 255,
  ]);

it('knows an archive behind other bytes, also when something follows', () => {
  expect(isAlsoArchive(zip(Buffer.from('%PDF-1.4\n%%EOF\n')))).toBe(true);
  expect(isAlsoArchive(Buffer.concat([zip(Buffer.from('%PDF-1.4')), Buffer.from('%%EOF')]))).toBe(true);
});

it('is not alarmed by four bytes alone', () => {
  expect(isAlsoArchive(Buffer.from('%PDF-1.4 PK\u0005\u0006 stands here by chance, and more follows', 'latin1'))).toBe(
    false,
  );
  expect(isAlsoArchive(Buffer.from('PK\u0005\u0006', 'latin1'))).toBe(false);
});

it('reads how large a picture is, and refuses one that fills the memory', () => {
  expect([pixelsOf(png(300, 200)), pixelsOf(jpeg(300, 200))]).toEqual([60_000, 60_000]);
  expect([isShowable(png(300, 200)), isShowable(png(60_000, 60_000)), isShowable(png(0, 9))]).toEqual([
    true,
    false,
    false,
  ]);
  expect([pixelsOf(Buffer.from('GIF89a')), pixelsOf(Buffer.from([0xff, 0xd8])), isShowable(Buffer.alloc(0))]).toEqual([
    null,
    null,
    false,
  ]);
});
