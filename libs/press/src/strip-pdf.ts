import { PDFArray, PDFDict, PDFName, type PDFObject, PDFRawStream, PDFRef, PDFStream, type PDFDocument } from 'pdf-lib';
import { opened } from './open-pdf.js';
import { stripJpeg } from './strip-image.js';

const name = (text: string) => PDFName.of(text);
/** Entries, wherever they stand, that say who made a thing, when, with what, or carry other files. */
const TELLING = ['Metadata', 'PieceInfo', 'LastModified', 'AF', 'Collection', 'EmbeddedFiles', 'Perms', 'Legal'].map(
  name,
);
/** Of a catalogue: what runs or names places outside. */
const ACTING = ['OpenAction', 'AA', 'URI', 'JavaScript'].map(name);
/** Annotations kept: they point within the document or elsewhere, and say nothing of who wrote them. */
const KEPT_ANNOTATIONS = new Set(['/Link', '/Widget']);

/**
 * The PDF without what tells of its authors: its Info and XMP, those of its pages and pictures, private data of programs,
 * comments, attached files, EXIF of JPEG pictures. What is printed on the pages stays.
 * @throws PressFault `file-unreadable`
 */
export async function stripPdf(bytes: Uint8Array): Promise<Uint8Array> {
  const doc = await opened(bytes);
  const { context, catalog } = doc;
  context.trailerInfo.Info = undefined as never;
  context.trailerInfo.ID = undefined as never;
  for (const key of ACTING) catalog.delete(key);
  doc.getPages().forEach(({ node }) => stripAnnotations(doc, node));
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const clean = stripObject(object);
    if (clean !== object) context.assign(ref, clean);
  }
  dropUnreached(doc);
  return doc.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}

function stripAnnotations(doc: PDFDocument, page: PDFDict): void {
  const list = page.lookup(name('Annots'));
  if (!(list instanceof PDFArray)) return;
  const kept = list.asArray().filter((one) => {
    const annotation = doc.context.lookup(one);
    return annotation instanceof PDFDict && KEPT_ANNOTATIONS.has(String(annotation.lookup(name('Subtype'))));
  });
  for (const one of kept) {
    const annotation = doc.context.lookup(one, PDFDict);
    ['T', 'Contents', 'NM', 'M', 'RC', 'Subj']
      .filter((key) => !isField(annotation, key))
      .forEach((key) => annotation.delete(name(key)));
  }
  page.set(name('Annots'), doc.context.obj(kept));
}

/** A form field needs its name. */
function isField(annotation: PDFDict, key: string): boolean {
  return key === 'T' && annotation.has(name('FT'));
}

function stripObject(object: PDFObject): PDFObject {
  const dict = object instanceof PDFStream ? object.dict : object;
  for (const one of nested(dict)) for (const key of TELLING) one.delete(key);
  if (!(object instanceof PDFRawStream) || String(object.dict.get(name('Filter'))) !== '/DCTDecode') return object;
  return PDFRawStream.of(object.dict, stripJpeg(object.contents));
}

/** The dictionaries within an object, itself included, not following references. */
function nested(object: PDFObject): PDFDict[] {
  if (object instanceof PDFArray) return object.asArray().flatMap(nested);
  if (!(object instanceof PDFDict)) return [];
  return [object, ...object.values().flatMap(nested)];
}

/** Objects nobody refers to any more (the metadata that was) would otherwise be written again. */
function dropUnreached({ context }: PDFDocument): void {
  const reached = new Set<PDFRef>();
  const open: PDFObject[] = [context.trailerInfo.Root].flatMap((root) => root ?? []);
  for (let object = open.pop(); object; object = open.pop()) {
    if (object instanceof PDFRef) {
      if (reached.has(object)) continue;
      reached.add(object);
      const target = context.lookup(object);
      if (target) open.push(target);
    } else if (object instanceof PDFStream) open.push(object.dict);
    else if (object instanceof PDFArray) open.push(...object.asArray());
    else if (object instanceof PDFDict) open.push(...object.values());
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref);
}
