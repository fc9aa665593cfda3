import { createCanvas, Image } from '@napi-rs/canvas';
import { PDFDocument, PDFName, PDFRawStream, PDFString } from 'pdf-lib';
import type { Mark, Paper, PressFault } from './paper.js';
import { picturesOf } from './pictures.js';
import { Thread } from './thread.js';

/** The first paper opens fonts of 17 MB, on a machine that runs other specs too. */
jest.setTimeout(60_000);

const thread = new Thread({ task: 60_000, idle: 5_000 });
afterAll(() => thread.end());

const print = async (of: Paper) => Buffer.from(await thread.run('print', { paper: of }));
const codes = (bytes: Uint8Array, mediaType: string) => thread.run('codes', { bytes, mediaType, prefix: 'PLEDGE/' });
const stamp = (bytes: Uint8Array, mark: Mark, mediaType = 'application/pdf') =>
  thread.run('stamp', { bytes, mediaType, mark });
const strip = async (bytes: Uint8Array, mediaType: string) =>
  Buffer.from(await thread.run('strip', { bytes, mediaType }));

const CODE = `PLEDGE/1/${'0123456789ABCDEF'.repeat(6)}`;
const paper = (text: string, glyphs: Paper['glyphs'] = 'stop'): Paper => ({
  ...{ title: '承诺书', language: 'zh-CN', madeAt: new Date('2024-06-01T00:00:00Z'), glyphs },
  head: { left: '大赛', right: '2024-QX-0001' },
  foot: { left: '承诺书', page: '第 {page} 页，共 {pages} 页' },
  blocks: [
    { is: 'title', text: '承诺书', under: '大赛' },
    { is: 'facts', rows: [['姓名', text]] },
    {
      is: 'table',
      label: '成员',
      columns: ['姓名', '单位'].map((one) => ({ text: one, share: 1 })),
      rows: [[text, '医院']],
    },
    { is: 'code', content: CODE, about: '二维码', lines: ['校验值'] },
    { is: 'boxes', labels: ['单位盖章', '签字'] },
  ],
});

/** A page as it comes back from a scanner: turned, grey, with specks, as JPEG. */
async function scanned(bytes: Uint8Array, turn: number, side = 1500): Promise<Buffer> {
  const [page] = await picturesOf(bytes, 'application/pdf', 1);
  const drawn = await page!.draw(side);
  const canvas = createCanvas(side * 1.3, side * 1.3);
  const context = canvas.getContext('2d');
  context.fillStyle = '#e8e4dc';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((turn * Math.PI) / 180);
  context.globalAlpha = 0.85;
  context.drawImage(drawn, -drawn.width / 2, -drawn.height / 2);
  context.fillStyle = '#777';
  for (let at = 0; at < 900; at += 1)
    context.fillRect(((at * 7919) % side) - side / 2, ((at * 104729) % side) - side / 2, 2, 2);
  return canvas.toBuffer('image/jpeg', 60);
}

describe('a paper', () => {
  it('is a PDF, the same bytes for the same words, rare names drawn', async () => {
    const [one, other] = await Promise.all([print(paper('欧阳·𠮷')), print(paper('欧阳·𠮷'))]);
    expect(one.subarray(0, 5).toString()).toBe('%PDF-');
    expect(one.equals(other)).toBe(true);
    expect((await PDFDocument.load(one, { updateMetadata: false })).getTitle()).toBe('承诺书');
  });

  it('stops at a character that cannot be drawn and names it, or spells it out where it may', async () => {
    const refused = await print(paper('张😀')).catch((error: PressFault) => error);
    expect(refused).toMatchObject({ code: 'paper-glyph-missing', details: { characters: '😀' } });
    expect((await print(paper('张😀', 'spell'))).length).toBeGreaterThan(5000);
  });
});

it('carries its code on every page that it goes on to, and on none of the next', async () => {
  const long: Paper = {
    ...paper('林知远'),
    blocks: [
      { is: 'title', text: '评分表', under: '' },
      { is: 'running', content: CODE, line: '印号 1' },
      ...Array.from({ length: 12 }, () => ({ is: 'lines', label: '评语', count: 4 }) as const),
      { is: 'page' },
      ...Array.from({ length: 12 }, () => ({ is: 'lines', label: '评语', count: 4 }) as const),
    ],
  };
  const whole = await PDFDocument.load(await print(long));
  const read: boolean[] = [];
  for (const at of whole.getPageIndices()) {
    const one = await PDFDocument.create();
    one.addPage((await one.copyPages(whole, [at]))[0]);
    read.push((await codes(await one.save(), 'application/pdf')).includes(CODE));
  }
  expect(read).toEqual([false, true, false, false]);
});

describe('the code on a scan', () => {
  it.each([0, 3, 90, 178, 270])('is read turned by %s degrees', async (turn) => {
    const scan = await scanned(await print(paper('林知远')), turn);
    expect(await codes(scan, 'image/jpeg')).toContain(CODE);
  });

  it('is read from a PDF too, and nothing is read where there is none', async () => {
    const bytes = await print(paper('林知远'));
    expect(await codes(bytes, 'application/pdf')).toEqual([CODE]);
    expect(await codes(createCanvas(900, 1200).toBuffer('image/png'), 'image/png')).toEqual([]);
    await expect(codes(Buffer.from('%PDF-1.4 nothing'), 'application/pdf')).rejects.toMatchObject({
      code: 'file-unreadable',
    });
  });
});

const EXIF = Buffer.concat([Buffer.from([0xff, 0xe1, 0, 18]), Buffer.from('Exif\0\0CANARY-EXIF')]).subarray(0, 20);

function jpegWithExif(): Buffer {
  const plain = createCanvas(40, 40).toBuffer('image/jpeg');
  return Buffer.concat([plain.subarray(0, 2), EXIF, plain.subarray(2)]);
}

/** A PDF that tells of its author in every place we know. */
async function telling(): Promise<Uint8Array> {
  const doc = await PDFDocument.create();
  doc.setAuthor('CANARY-AUTHOR');
  doc.setTitle('CANARY-TITLE');
  const page = doc.addPage([400, 400]);
  page.drawImage(await doc.embedJpg(Uint8Array.from(jpegWithExif())), { x: 10, y: 10, width: 100, height: 100 });
  const xmp = PDFRawStream.of(doc.context.obj({ Type: 'Metadata', Subtype: 'XML' }), Buffer.from('<x>CANARY-XMP</x>'));
  const [first, second] = [
    doc.context.register(xmp),
    doc.context.register(doc.context.obj({ X: PDFString.of('CANARY-PIECE') })),
  ];
  doc.catalog.set(PDFName.of('Metadata'), first);
  page.node.set(PDFName.of('Metadata'), first);
  page.node.set(PDFName.of('PieceInfo'), doc.context.obj({ App: { Private: second } }));
  const note = {
    Type: 'Annot',
    Subtype: 'Text',
    Rect: [0, 0, 9, 9],
    T: PDFString.of('CANARY-NOTE'),
    Contents: PDFString.of('CANARY-SAID'),
  };
  page.node.set(PDFName.of('Annots'), doc.context.obj([doc.context.register(doc.context.obj(note))]));
  await doc.attach(Buffer.from('CANARY-ATTACHED'), 'CANARY-FILE.txt', { description: 'CANARY-ABOUT' });
  return doc.save({ useObjectStreams: false });
}

/** Every byte a reader could find: the file, and what its compressed parts hold. */
async function everything(bytes: Uint8Array): Promise<string> {
  const doc = await PDFDocument.load(bytes, { updateMetadata: false });
  const plain = await doc.save({ useObjectStreams: false, addDefaultPage: false });
  return Buffer.concat([bytes, plain]).toString('latin1');
}

describe('a blind copy', () => {
  it('keeps the page and its picture, and nothing of who made it', async () => {
    const bytes = await telling();
    expect(await everything(bytes)).toMatch(/CANARY/);
    const copy = await strip(bytes, 'application/pdf');
    expect(await everything(copy)).not.toMatch(/CANARY/);
    expect((await PDFDocument.load(copy)).getPageCount()).toBe(1);
    const [page] = await picturesOf(copy, 'application/pdf', 1);
    const { data } = (await page!.draw(400)).getContext('2d').getImageData(50, 340, 1, 1);
    expect([...data.slice(0, 3)]).toEqual([0, 0, 0]);
  });

  it('of a JPEG or PNG is the same picture without EXIF', async () => {
    const copy = await strip(jpegWithExif(), 'image/jpeg');
    expect(copy.includes('CANARY')).toBe(false);
    const image = new Image();
    image.src = copy;
    await image.decode();
    expect(image.width).toBe(40);
  });

  it('of anything that is neither is refused', async () => {
    const refused = await strip(Buffer.from('no'), 'application/pdf').catch((error: PressFault) => error);
    expect(refused).toMatchObject({ code: 'file-unreadable' });
  });
});

describe('a stamped copy', () => {
  it('has the mark on every page, and each page still', async () => {
    const plain = await print(paper('林知远'));
    const mark = { across: '评委 欧阳·𠮷 7F3A', foot: '仅供评审 · 7F3A', madeAt: new Date(0) };
    const copy = await stamp(plain, mark);
    const doc = await PDFDocument.load(copy);
    expect(doc.getPageCount()).toBe(1);
    const [before] = await picturesOf(plain, 'application/pdf', 1);
    const [after] = await picturesOf(copy, 'application/pdf', 1);
    const [one, other] = [await before!.draw(800), await after!.draw(800)];
    expect(one.toBuffer('image/png').equals(other.toBuffer('image/png'))).toBe(false);
    expect(await codes(copy, 'application/pdf')).toEqual([CODE]);
  });

  it.each(['image/png', 'image/jpeg'] as const)(
    'has it over a picture too (%s), which keeps its size',
    async (type) => {
      const canvas = createCanvas(900, 600);
      const context = canvas.getContext('2d');
      context.fillStyle = '#f4f0e8';
      context.fillRect(0, 0, 900, 600);
      const plain = type === 'image/png' ? canvas.toBuffer('image/png') : canvas.toBuffer('image/jpeg', 90);
      const image = new Image();
      image.src = Buffer.from(await stamp(plain, { across: '评委 欧阳', foot: '仅供评审', madeAt: new Date(0) }, type));
      await image.decode();
      expect([image.width, image.height]).toEqual([900, 600]);
      context.drawImage(image, 0, 0);
      const quarters = [0, 450].flatMap((x) => [0, 300].map((y) => context.getImageData(x, y, 450, 300).data));
      for (const { length } of quarters.map((data) => data.filter((value, at) => at % 4 === 0 && value < 225))) {
        expect(length).toBeGreaterThan(50);
      }
    },
  );
});
