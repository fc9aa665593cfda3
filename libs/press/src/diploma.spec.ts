import { createCanvas } from '@napi-rs/canvas';
import { PDFDocument, PDFName } from 'pdf-lib';
import { readCodes } from './codes.js';
import { type Diploma, printDiploma } from './diploma.js';
import { lacking } from './lacking.js';

const CONTENT = 'https://portal.example.org/certificates#FZX2024-FIRST-0007-P.0123456789ABCDEF';
const STATEMENT = { content: '{"holder":"欧阳·𠮷"}', signature: 'c2lnbmF0dXJl', key: '0123456789abcdef' };

function seal(): Buffer {
  const canvas = createCanvas(300, 300);
  const context = canvas.getContext('2d');
  context.strokeStyle = '#c1121f';
  context.lineWidth = 12;
  context.arc(150, 150, 140, 0, 7);
  context.stroke();
  return canvas.toBuffer('image/png');
}

const diploma = (changed: Partial<Diploma> = {}): Diploma => ({
  ...{ language: 'zh-CN', madeAt: new Date('2024-08-12T00:00:00Z'), glyphs: 'stop', orientation: 'landscape' },
  ...{ over: '医学创新大赛 <2024> & 论坛', title: '获奖证书 & 奖', under: 'Award Certificate' },
  text: ['欧阳·𠮷：', '您作为第1完成人的项目《二尖瓣修复装置》荣获一等奖。', '特发此证，以资鼓励。'],
  aside: 'Awarded the First Prize.',
  ...{ signatories: ['首都医科大学', '通州区人民政府'], date: '2024年8月12日' },
  code: { content: CONTENT, about: '核验证书的二维码', lines: ['FZX2024-FIRST-0007-P', '校验码 0123-4567-89AB-CDEF'] },
  ...{ seal: { png: seal(), about: '印章' }, trial: null, statement: STATEMENT },
  ...changed,
});

/** The file's own description, which lies uncompressed in it. */
const described = (bytes: Uint8Array) => /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(Buffer.from(bytes).toString())?.[0];

it('is one page, the same bytes for the same words, with its code to be read and its words for programs', async () => {
  for (const orientation of ['landscape', 'portrait'] as const) {
    const [one, other] = [await printDiploma(diploma({ orientation })), await printDiploma(diploma({ orientation }))];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    const doc = await PDFDocument.load(one, { updateMetadata: false });
    const { width, height } = doc.getPage(0).getSize();
    expect([doc.getPageCount(), width > height]).toEqual([1, orientation === 'landscape']);
    expect(await readCodes(one, 'application/pdf', 'https:')).toContain(CONTENT);
    const xmp = described(one);
    expect(xmp).toContain(`<c:statement>${Buffer.from(STATEMENT.content).toString('base64')}</c:statement>`);
    expect(xmp).toMatch(/pdfaid:part>2<[\s\S]*pdfaid:conformance>A</);
    expect(xmp).not.toContain('& 奖');
    expect(doc.catalog.has(PDFName.of('OutputIntents'))).toBe(true);
  }
}, 60_000);

it('stays on its page however much it says, and says that it is a trial', async () => {
  const text = ['完成人：', ...Array.from({ length: 6 }, () => '欧阳·思远、林知远、'.repeat(12))];
  const signatories = Array.from({ length: 7 }, (_, index) => `第${index + 1}主办单位（京津冀协同创新中心）`);
  const long = await printDiploma(diploma({ text, signatories, trial: '样张', seal: null, statement: null }));
  expect((await PDFDocument.load(long)).getPageCount()).toBe(1);
}, 60_000);

it('stops at a character that no font draws, which can be known beforehand', async () => {
  await expect(printDiploma(diploma({ text: ['张😀'] }))).rejects.toMatchObject({ code: 'paper-glyph-missing' });
  expect(lacking(['欧阳·𠮷田', '张😀三\u{1F9EC}😀', ''])).toEqual([[], ['😀', '\u{1F9EC}'], []]);
}, 60_000);
