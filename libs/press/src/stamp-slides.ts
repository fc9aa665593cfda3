import { Archive } from './archive.js';
import { attributeOf, inserted, isStrict, partsOf, xmlText } from './office-xml.js';
import { type Mark, PressFault } from './paper.js';

/** In the units of the format, 914,400 an inch; what most slides measure. */
const WIDE = { cx: 12_192_000, cy: 6_858_000 };
/** Shares of a slide at which a mark has its middle. */
const PLACES = [
  [0.27, 0.3],
  [0.73, 0.3],
  [0.27, 0.72],
  [0.73, 0.72],
] as const;
/** Hundredths of a point in which a slide's height is measured: 12,700 units of the format are a point. */
const HUNDREDTHS = 100 / 12_700;
/** Sixty-thousandths of a degree: it rises by 30. */
const SLANT = 330 * 60_000;
const NAMES = {
  strict: { p: 'http://purl.oclc.org/ooxml/presentationml/main', a: 'http://purl.oclc.org/ooxml/drawingml/main' },
  common: {
    p: 'http://schemas.openxmlformats.org/presentationml/2006/main',
    a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  },
};

/**
 * The presentation with the mark over every slide, as boxes of text that a click does not take hold of.
 * @throws PressFault `file-unreadable`
 */
export async function stampSlides(bytes: Uint8Array, mark: Mark): Promise<Uint8Array> {
  const archive = await Archive.open(bytes);
  const slides = await partsOf(archive, 'presentationml.slide+xml');
  if (slides.length === 0) throw new PressFault('file-unreadable');
  const size = sizeOf(await archive.text('ppt/presentation.xml'));
  const texts = new Map<string, string>();
  for (const name of slides) texts.set(name, marked(await archive.text(name), size, mark));
  return archive.with(texts);
}

interface Size {
  cx: number;
  cy: number;
}

function sizeOf(presentation: string): Size {
  const [tag = ''] = /<(?:\w+:)?sldSz\b[^>]*>/.exec(presentation) ?? [];
  const [cx, cy] = [Number(attributeOf(tag, 'cx')), Number(attributeOf(tag, 'cy'))];
  return cx > 0 && cy > 0 ? { cx, cy } : WIDE;
}

function marked(slide: string, size: Size, mark: Mark): string {
  const ids = [...slide.matchAll(/<(?:\w+:)?cNvPr\b[^>]*>/g)].map(([tag]) => Number(attributeOf(tag, 'id')) || 0);
  const [strict, next] = [isStrict(slide), Math.max(0, ...ids) + 1];
  return inserted(
    slide,
    endOfShapes(slide),
    boxesOf(size, mark)
      .map((box, at) => shapeOf(box, next + at, strict))
      .join(''),
  );
}

/** Behind the last shape; what extends the tree must stay its last child. */
function endOfShapes(slide: string): number {
  const end = slide.search(/<\/(?:\w+:)?spTree\s*>/);
  const [, closing] = /(<\/(?:\w+:)?extLst\s*>)\s*$/.exec(slide.slice(0, Math.max(0, end))) ?? [];
  if (!closing) return end;
  return slide.lastIndexOf(closing.replace('</', '<').replace(/\s*>$/, ''), end);
}

interface Box extends Size {
  x: number;
  y: number;
  turn: number;
  text: string;
  /** Hundredths of a point. */
  height: number;
  /** Thousandths of a percent. */
  opacity: number;
}

function boxesOf({ cx, cy }: Size, { across, foot }: Mark): Box[] {
  const tile = { cx: cx * 0.5, cy: cy * 0.1 };
  const tiles = PLACES.map(([x, y]) => ({
    ...{ x: cx * x - tile.cx / 2, y: cy * y - tile.cy / 2, ...tile, turn: SLANT },
    ...{ text: across, height: cy * 0.05 * HUNDREDTHS, opacity: 18_000 },
  }));
  const line = { x: cx * 0.02, y: cy * 0.955, cx: cx * 0.96, cy: cy * 0.04, turn: 0 };
  return [...tiles, { ...line, text: foot, height: cy * 0.017 * HUNDREDTHS, opacity: 75_000 }];
}

function shapeOf({ x, y, cx, cy, turn, text, height, opacity }: Box, id: number, strict: boolean): string {
  const { p, a } = strict ? NAMES.strict : NAMES.common;
  const [left, top, width, high] = [x, y, cx, cy].map(Math.round);
  const points = Math.min(400_000, Math.max(600, Math.round(height / 100) * 100));
  const share = strict ? `${opacity / 1000}%` : String(opacity);
  return `<p:sp xmlns:p="${p}" xmlns:a="${a}"><p:nvSpPr><p:cNvPr id="${id}" name="mark ${id}"/><p:cNvSpPr txBox="1">\
<a:spLocks noGrp="1" noSelect="1" noRot="1" noMove="1" noResize="1" noTextEdit="1"/></p:cNvSpPr><p:nvPr userDrawn="1"/>\
</p:nvSpPr><p:spPr><a:xfrm rot="${turn}"><a:off x="${left}" y="${top}"/><a:ext cx="${width}" cy="${high}"/></a:xfrm>\
<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" \
rIns="0" bIns="0" anchor="ctr"><a:noAutofit/></a:bodyPr><a:lstStyle/><a:p><a:pPr algn="${turn ? 'ctr' : 'l'}"/><a:r>\
<a:rPr lang="zh-CN" sz="${points}"><a:solidFill><a:srgbClr val="404040"><a:alpha val="${share}"/></a:srgbClr></a:solidFill>\
</a:rPr><a:t>${xmlText(text)}</a:t></a:r></a:p></p:txBody></p:sp>`;
}
