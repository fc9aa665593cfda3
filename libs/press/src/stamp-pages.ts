import { Archive } from './archive.js';
import { attributeOf, CONTENT_TYPES, inserted, isStrict, partsOf, xmlText } from './office-xml.js';
import { type Mark, PressFault } from './paper.js';

const BODY = 'word/document.xml';
const LINKS = 'word/_rels/document.xml.rels';
const HEADER = 'word/headerOfMark.xml';
const LINK = 'rIdOfMark';
const HEADER_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml';
const NAMES = {
  strict: {
    w: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
    r: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  },
  common: {
    w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  },
};
type Names = (typeof NAMES)['strict'];
const KINDS = ['default', 'first', 'even'];

/**
 * The text document with the mark in the head of every page: in every header there is, and in one of its own where the
 * first section has none, from which later ones inherit.
 * @throws PressFault `file-unreadable`
 */
export async function stampPages(bytes: Uint8Array, mark: Mark): Promise<Uint8Array> {
  const archive = await Archive.open(bytes);
  const body = await archive.text(BODY);
  if (!body) throw new PressFault('file-unreadable');
  const names = isStrict(body) ? NAMES.strict : NAMES.common;
  const texts = new Map<string, string>();
  for (const name of await partsOf(archive, 'wordprocessingml.header+xml')) {
    const header = await archive.text(name);
    texts.set(name, inserted(header, header.search(/<\/(?:\w+:)?hdr\s*>/), lineOf(mark, names)));
  }
  texts.set(BODY, withHeader(body, names));
  texts.set(HEADER, `<?xml version="1.0" encoding="UTF-8"?><w:hdr xmlns:w="${names.w}">${lineOf(mark, names)}</w:hdr>`);
  texts.set(LINKS, linked(await archive.text(LINKS), names));
  const types = await archive.text(CONTENT_TYPES);
  const part = `<Override PartName="/${HEADER}" ContentType="${HEADER_TYPE}" xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`;
  texts.set(CONTENT_TYPES, inserted(types, types.search(/<\/(?:\w+:)?Types\s*>/), part));
  return archive.with(texts);
}

/** The body whose first section has a header of every kind. */
function withHeader(body: string, names: Names): string {
  const found = /<(?:\w+:)?sectPr\b[^>]*>/.exec(body);
  if (!found) {
    const section = `<w:sectPr xmlns:w="${names.w}">${referencesTo(KINDS, names)}</w:sectPr>`;
    return inserted(body, body.search(/<\/(?:\w+:)?body\s*>/), section);
  }
  const [tag] = found;
  const start = found.index + tag.length;
  if (tag.endsWith('/>')) {
    const name = /^<([\w:]+)/.exec(tag)?.[1] ?? '';
    const open = tag.replace(/\s*\/>$/, '>');
    return `${body.slice(0, found.index)}${open}${referencesTo(KINDS, names)}</${name}>${body.slice(start)}`;
  }
  const own = body.slice(start).split(/<\/(?:\w+:)?sectPr\s*>/)[0] ?? '';
  const tags = own.match(/<(?:\w+:)?headerReference\b[^>]*>/g) ?? [];
  const kinds = tags.map((one) => attributeOf(one, '(?:\\w+:)?type'));
  const lacking = KINDS.filter((kind) => !kinds.includes(kind));
  return inserted(body, start, referencesTo(lacking, names));
}

const referencesTo = (kinds: readonly string[], { w, r }: Names): string =>
  kinds.map((kind) => `<w:headerReference xmlns:w="${w}" xmlns:r="${r}" w:type="${kind}" r:id="${LINK}"/>`).join('');

function linked(links: string, { r }: Names): string {
  const link = `<Relationship xmlns="http://schemas.openxmlformats.org/package/2006/relationships" Id="${LINK}" Type="${r}/header" Target="headerOfMark.xml"/>`;
  if (!links)
    return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link}</Relationships>`;
  return inserted(links, links.search(/<\/(?:\w+:)?Relationships\s*>/), link);
}

const lineOf = (
  { across, foot }: Mark,
  { w }: Names,
): string => `<w:p xmlns:w="${w}"><w:pPr><w:jc w:val="center"/></w:pPr>\
<w:r><w:rPr><w:color w:val="808080"/><w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">${xmlText(across)}  </w:t></w:r>\
<w:r><w:rPr><w:color w:val="595959"/><w:sz w:val="14"/></w:rPr><w:t>${xmlText(foot)}</w:t></w:r></w:p>`;
