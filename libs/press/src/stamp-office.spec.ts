import { Archive } from './archive.js';
import type { Mark, PressFault } from './paper.js';
import { Thread } from './thread.js';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const PPTX = `${OFFICE}.presentationml.presentation`;
const DOCX = `${OFFICE}.wordprocessingml.document`;
const MARK: Mark = { across: '评委 <欧阳>·𠮷 7F3A', foot: '仅供评审 & 请勿外传', madeAt: new Date(0) };
const thread = new Thread({ task: 60_000, idle: 5_000 });
afterAll(() => thread.end());

/** An archive of these texts; an empty one is 22 bytes. */
async function archive(texts: Record<string, string>): Promise<Buffer> {
  const empty = Buffer.alloc(22);
  empty.write('PK\u0005\u0006', 'latin1');
  return (await Archive.open(empty)).with(new Map(Object.entries(texts)));
}

const types = (parts: Record<string, string>) =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${Object.entries(parts)
    .map(([name, kind]) => `<Override PartName="/${name}" ContentType="${OFFICE}.${kind}+xml"/>`)
    .join('')}</Types>`;
const stamped = async (bytes: Uint8Array, mediaType: string) =>
  Archive.open(await thread.run('stamp', { bytes, mediaType, mark: MARK }));

describe('a presentation', () => {
  const slide = (tail = '') =>
    `<p:sld><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="7" name=""/></p:nvGrpSpPr><p:grpSpPr/>${tail}</p:spTree></p:cSld></p:sld>`;
  const parts = {
    '[Content_Types].xml': types({
      'ppt/slides/slide1.xml': 'presentationml.slide',
      'ppt/slides/other.xml': 'presentationml.slide',
      'ppt/slideMasters/slideMaster1.xml': 'presentationml.slideMaster',
    }),
    'ppt/presentation.xml': '<p:presentation><p:sldSz cx="9144000" cy="5143500"/></p:presentation>',
    'ppt/slides/slide1.xml': slide(),
    'ppt/slides/other.xml': slide('<p:extLst><p:ext uri="x"/></p:extLst>'),
    'ppt/slideMasters/slideMaster1.xml': slide(),
    'ppt/media/picture.bin': 'as it was',
  };

  it('carries the mark on every slide, in boxes of their own that lie within it', async () => {
    const copy = await stamped(await archive(parts), PPTX);
    for (const name of ['ppt/slides/slide1.xml', 'ppt/slides/other.xml']) {
      const text = await copy.text(name);
      expect(text.match(/评委 &lt;欧阳&gt;·𠮷 7F3A/g)).toHaveLength(4);
      expect(text.match(/仅供评审 &amp; 请勿外传/g)).toHaveLength(1);
      const ids = [...text.matchAll(/cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(6);
      // A slide of 5,143,500 units is 405 points high: the mark is a twentieth of that, the line a sixtieth.
      expect([...text.matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size) / 100)).toEqual([20, 20, 20, 20, 7]);
      for (const [, x, y, cx, cy] of text.matchAll(/<a:off x="(-?\d+)" y="(\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"/g)) {
        expect(Number(x) + Number(cx)).toBeLessThanOrEqual(9_144_000 * 1.01);
        expect(Number(y) + Number(cy)).toBeLessThanOrEqual(5_143_500);
      }
    }
    expect(await copy.text('ppt/slides/other.xml')).toMatch(/<\/p:sp><p:extLst>.*<\/p:extLst><\/p:spTree>/);
  });

  it('is otherwise as it was', async () => {
    const copy = await stamped(await archive(parts), PPTX);
    for (const name of [
      'ppt/slideMasters/slideMaster1.xml',
      'ppt/media/picture.bin',
      'ppt/presentation.xml',
    ] as const) {
      expect(await copy.text(name)).toBe(parts[name]);
    }
  });

  it('without a slide, or of what is none, is refused', async () => {
    const bare = await archive({ '[Content_Types].xml': types({}) });
    for (const bytes of [bare, Buffer.from('PK no archive')]) {
      const refused = await stamped(bytes, PPTX).catch((error: PressFault) => error);
      expect(refused).toMatchObject({ code: 'file-unreadable' });
    }
  });
});

describe('a text document', () => {
  const document = (body: string) => `<w:document><w:body><w:p/>${body}</w:body></w:document>`;
  const own = '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:pgSz/></w:sectPr>';

  it('carries the mark in the headers it has, and in those it lacks', async () => {
    const bytes = await archive({
      '[Content_Types].xml': types({ 'word/header1.xml': 'wordprocessingml.header' }),
      'word/document.xml': document(own),
      'word/header1.xml': '<w:hdr><w:p/></w:hdr>',
      'word/_rels/document.xml.rels': '<Relationships><Relationship Id="rId1"/></Relationships>',
    });
    const copy = await stamped(bytes, DOCX);
    expect(await copy.text('word/header1.xml')).toMatch(/𠮷 7F3A.*<\/w:p><\/w:hdr>$/);
    expect(await copy.text('word/headerOfMark.xml')).toMatch(/仅供评审/);
    const body = await copy.text('word/document.xml');
    expect([...body.matchAll(/w:type="(\w+)"/g)].map(([, kind]) => kind)).toEqual(['first', 'even', 'default']);
    expect(await copy.text('word/_rels/document.xml.rels')).toContain('Target="headerOfMark.xml"');
    expect(await copy.text('[Content_Types].xml')).toContain('/word/headerOfMark.xml');
  });

  it.each(['', '<w:sectPr/>'])('carries it without any header of its own (%s)', async (section) => {
    const copy = await stamped(
      await archive({ '[Content_Types].xml': types({}), 'word/document.xml': document(section) }),
      DOCX,
    );
    const body = await copy.text('word/document.xml');
    expect(body.match(/r:id="rIdOfMark"/g)).toHaveLength(3);
    expect(body).toMatch(/<\/w:sectPr><\/w:body>/);
  });
});
