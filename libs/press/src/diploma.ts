import PDFDocument from 'pdfkit';
import { drawFrame } from './diploma-frame.js';
import { drawBody, drawFoot, drawHead, drawTrial } from './diploma-parts.js';
import { openFonts } from './fonts.js';
import { drawable } from './glyphs.js';

/** One framed page to hang on a wall, in words; the same diploma gives the same bytes. */
export interface Diploma {
  language: string;
  madeAt: Date;
  glyphs: 'stop' | 'spell';
  orientation: 'landscape' | 'portrait';
  /** What stands over the title in small type. */
  over: string;
  title: string;
  /** The title once more, in another language. */
  under: string;
  /** Paragraphs; the first stands out where it ends in a colon. */
  text: readonly string[];
  /** One paragraph in another language, in small type. */
  aside: string;
  signatories: readonly string[];
  date: string;
  /** A QR code in the corner, with short lines beside it. */
  code: { content: string; about: string; lines: readonly string[] };
  /** A PNG printed over the signatories. */
  seal: { png: Uint8Array; about: string } | null;
  /** Written across: a trial print. */
  trial: string | null;
  /** Kept in the file's own description, for programs. */
  statement: { content: string; signature: string; key: string } | null;
}

/**
 * The diploma as a PDF: A4, tagged, made as PDF/A-2a asks, its fonts subset into it.
 * @throws PressFault `paper-glyph-missing`
 */
export async function printDiploma(given: Diploma): Promise<Uint8Array> {
  const doc = opened(given);
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  doc.on('end', () => resolve(Buffer.concat(chunks)));
  doc.on('error', reject);
  const has = openFonts(doc);
  const { seal, statement, ...words } = given;
  drawDiploma(doc, { ...drawable(words, has), seal, statement });
  doc.end();
  return promise;
}

/** The library writes the title into XML as it is. */
function opened({ language: lang, madeAt, orientation: layout, title }: Diploma): PDFKit.PDFDocument {
  const dates = { CreationDate: madeAt, ModDate: madeAt };
  const info = { Title: title.replace(/[<>&]/g, ' '), ...dates, Producer: 'pdfkit', Creator: 'pdfkit' };
  const tags = { tagged: true, lang, displayTitle: true, pdfVersion: '1.7' as const, subset: 'PDF/A-2a' as const };
  return new PDFDocument({ size: 'A4', layout, margin: 0, info, ...tags, font: '' });
}

function drawDiploma(doc: PDFKit.PDFDocument, diploma: Diploma): void {
  const root = doc.struct('Document');
  doc.addStructure(root);
  const tag = (type: string, draw: () => void, alt?: string) =>
    root.add(doc.struct(type, alt === undefined ? {} : { alt }, draw));
  const decorate = (draw: () => void) => {
    doc.markContent('Artifact', { type: 'Layout' });
    draw();
    doc.endMarkedContent();
  };
  decorate(() => drawFrame(doc));
  drawHead(doc, diploma, tag);
  drawBody(doc, diploma, tag);
  drawFoot(doc, diploma, tag);
  if (diploma.trial) tag('P', () => drawTrial(doc, diploma.trial!));
  if (diploma.statement) describe(doc, diploma.statement);
  root.end();
}

const NAMESPACE = 'urn:portal:certificate:1';

/** The signed words in the file's own description (XMP), where a program finds them without opening the page. */
function describe(doc: PDFKit.PDFDocument, { content, signature, key }: NonNullable<Diploma['statement']>): void {
  const said = `<c:statement>${Buffer.from(content).toString('base64')}</c:statement>`;
  const signed = `<c:signature>${signature}</c:signature><c:key>${key}</c:key>`;
  const { metadata } = doc as unknown as { metadata: { append(xml: string): void } };
  metadata.append(`<rdf:Description rdf:about="" xmlns:c="${NAMESPACE}">${said}${signed}</rdf:Description>`);
}
