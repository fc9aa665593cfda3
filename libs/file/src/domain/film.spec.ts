import fc from 'fast-check';
import { filmSeconds } from './film.js';

function box(kind: string, content: Buffer, long = false): Buffer {
  const head = Buffer.alloc(long ? 16 : 8);
  head.writeUInt32BE(long ? 1 : head.length + content.length, 0);
  head.write(kind, 4, 'latin1');
  if (long) head.writeBigUInt64BE(BigInt(head.length + content.length), 8);
  return Buffer.concat([head, content]);
}
function header(scale: number, length: number, version = 0): Buffer {
  const bytes = Buffer.alloc(version === 1 ? 32 : 20);
  bytes[0] = version;
  bytes.writeUInt32BE(scale, version === 1 ? 20 : 12);
  if (version === 1) bytes.writeBigUInt64BE(BigInt(length), 24);
  else bytes.writeUInt32BE(length, 16);
  return box('mvhd', Buffer.concat([bytes, Buffer.alloc(80)]));
}
const seconds = (file: Buffer) =>
  filmSeconds(async (at, length) => file.subarray(at, Math.min(at + length, file.length)), file.length);
const FTYP = box('ftyp', Buffer.from('isom'));

it('reads the length wherever the movie header lies', async () => {
  expect(await seconds(Buffer.concat([FTYP, box('moov', header(1000, 179_500)), box('mdat', Buffer.alloc(9))]))).toBe(
    179.5,
  );
  const late = [
    FTYP,
    box('mdat', Buffer.alloc(99), true),
    box('moov', Buffer.concat([box('udta', FTYP), header(600, 1200)])),
  ];
  expect(await seconds(Buffer.concat(late))).toBe(2);
  expect(await seconds(Buffer.concat([FTYP, box('moov', header(90_000, 90_000 * 181, 1))]))).toBe(181);
});

it('knows nothing where there is no header, or it states nothing', async () => {
  const broken = box('moov', header(1000, 1000));
  broken.writeUInt32BE(4, 8);
  const cut = Buffer.concat([FTYP, box('moov', header(1000, 5000))]).subarray(0, 40);
  for (const file of [
    Buffer.alloc(0),
    FTYP,
    box('moov', FTYP),
    box('moov', header(0, 9)),
    box('moov', header(9, 0)),
    broken,
    cut,
  ]) {
    expect(await seconds(file)).toBeNull();
  }
});

it('comes to an end on any bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      const found = await seconds(Buffer.concat([FTYP, Buffer.from(bytes)]));
      expect(found === null || found > 0).toBe(true);
    }),
  );
});
