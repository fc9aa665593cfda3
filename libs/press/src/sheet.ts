import PDFDocument from 'pdfkit';
import { FONTS, glyphTest } from './fonts.js';
import type { Paper } from './paper.js';

/** Points from the edges of an A4 page. */
const MARGINS = { left: 56, right: 56, top: 72, bottom: 64 };
const GREY = '#595959';
const LINE = '#bfbfbf';

/** How a text is set. */
export interface Setting {
  size: number;
  bold?: boolean;
  colour?: string;
  align?: 'left' | 'center' | 'right';
  /** Points between lines beside what the font asks for. */
  leading?: number;
}

/** The pages being drawn: where the pen is, how much room is left, and what a reader's software hears. */
export class Sheet {
  readonly left = MARGINS.left;
  readonly doc: PDFKit.PDFDocument;
  private readonly root: PDFKit.PDFStructureElement;
  private parent: PDFKit.PDFStructureElement;
  /** Draws what stands at the top of a page on to which something goes. */
  private running: (() => void) | undefined;

  constructor({ title, language, madeAt }: Pick<Paper, 'title' | 'language' | 'madeAt'>) {
    const info = { Title: title, CreationDate: madeAt, ModDate: madeAt, Producer: 'pdfkit', Creator: 'pdfkit' };
    const tags = { tagged: true, lang: language, displayTitle: true, pdfVersion: '1.7' as const };
    this.doc = new PDFDocument({ size: 'A4', margins: MARGINS, bufferPages: true, info, ...tags });
    this.doc.registerFont('text', FONTS.text);
    this.doc.registerFont('bold', FONTS.bold);
    this.doc.font('text');
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
    this.parent = this.root;
  }

  get width(): number {
    return this.doc.page.width - MARGINS.left - MARGINS.right;
  }

  get y(): number {
    return this.doc.y;
  }

  set y(y: number) {
    this.doc.x = this.left;
    this.doc.y = y;
  }

  get bottom(): number {
    return this.doc.page.height - MARGINS.bottom;
  }

  /** Whether a character can be drawn. */
  get has(): (codePoint: number) => boolean {
    return glyphTest(this.doc);
  }

  /** Goes on to another page unless `height` still fits on this one. */
  keep(height: number): void {
    if (this.y + height <= this.bottom) return;
    this.addPage();
    this.running?.();
  }

  /** Begins a page, on which nothing goes on. */
  turn(): void {
    this.running = undefined;
    this.addPage();
  }

  /** What stands at the top of every page on to which the parts from here go. */
  run(draw: () => void): void {
    this.running = draw;
  }

  private addPage(): void {
    this.doc.addPage();
    this.y = MARGINS.top;
  }

  gap(height: number): void {
    this.y = Math.min(this.y + height, this.bottom);
  }

  /** An element of the document's structure with content, heard in the order of the calls. */
  tag(type: string, draw: () => void, alt?: string): void {
    const options = alt === undefined ? {} : { alt };
    this.parent.add(this.doc.struct(type, options, draw));
  }

  /** An element whose elements are those that `draw` tags: a table, a row, a list. */
  within(type: string, draw: () => void): void {
    const [outer, element] = [this.parent, this.doc.struct(type)];
    outer.add(element);
    this.parent = element;
    draw();
    element.end();
    this.parent = outer;
  }

  /** What is drawn here is decoration: nobody's software reads it. */
  decorate(draw: () => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    draw();
    this.doc.endMarkedContent();
  }

  set(setting: Setting): PDFKit.PDFDocument {
    const { size, bold = false, colour = 'black' } = setting;
    return this.doc
      .font(bold ? 'bold' : 'text')
      .fontSize(size)
      .fillColor(colour);
  }

  heightOf(text: string, setting: Setting, width = this.width): number {
    return this.set(setting).heightOfString(text || ' ', { width, lineGap: setting.leading ?? 2 });
  }

  /** Sets a text at the pen and moves the pen below it. */
  write(text: string, setting: Setting, width = this.width, x = this.left): void {
    const { leading: lineGap = 2, align = 'left' } = setting;
    this.set(setting).text(text, x, this.y, { width, lineGap, align });
    this.doc.x = this.left;
  }

  rule(x: number, y: number, width: number): void {
    this.doc
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(0.5)
      .strokeColor(LINE)
      .stroke();
  }

  /** Across the page, to cut along. */
  dashes(y: number): void {
    this.doc
      .moveTo(this.left, y)
      .lineTo(this.left + this.width, y)
      .lineWidth(0.5)
      .dash(3, { space: 3 })
      .strokeColor(GREY)
      .stroke()
      .undash();
  }

  box(x: number, y: number, width: number, height: number): void {
    this.doc.rect(x, y, width, height).lineWidth(0.5).strokeColor(LINE).stroke();
  }

  /** Head and foot of every page, the last thing drawn. */
  finish({ head, foot }: Pick<Paper, 'head' | 'foot'>): void {
    this.root.end();
    const { start, count } = this.doc.bufferedPageRange();
    for (let index = 0; index < count; index += 1) {
      this.doc.switchToPage(start + index);
      this.doc.page.margins = { ...MARGINS, top: 0, bottom: 0 };
      const page = foot.page.replace('{page}', String(index + 1)).replace('{pages}', String(count));
      this.decorate(() => {
        this.edge(40, head.left, head.right);
        this.rule(this.left, 58, this.width);
        this.edge(this.doc.page.height - 44, foot.left, page);
      });
    }
    this.doc.end();
  }

  private edge(y: number, left: string, right: string): void {
    const room = { lineBreak: false, ellipsis: true, height: 12 };
    const half = this.width * 0.7;
    this.set({ size: 8, colour: GREY }).text(left, this.left, y, { ...room, width: half });
    this.doc.text(right, this.left + half, y, { ...room, width: this.width - half, align: 'right' });
  }
}
