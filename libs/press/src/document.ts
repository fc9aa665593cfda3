import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type IStylesOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import { documentBlock } from './document-blocks.js';
import type { Paper } from './paper.js';

const EDGE = 1304;

/** Latin letters and Chinese in the fonts that offices have; sizes in half points. */
const FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: 'SimSun' };
const HEADS = { ...FONT, eastAsia: 'SimHei' };
/** A line is never higher than it must be, and high enough for a picture in it. */
const SPACING = { line: 320, lineRule: LineRuleType.AT_LEAST, after: 80 };
const STYLES: IStylesOptions = {
  default: {
    document: { run: { font: FONT, size: 21 }, paragraph: { spacing: SPACING } },
    title: {
      run: { font: HEADS, size: 36, bold: true, color: '000000' },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 120, after: 120 } },
    },
    heading1: {
      run: { font: HEADS, size: 26, bold: true, color: '000000' },
      paragraph: { spacing: { before: 280, after: 120 } },
    },
    heading2: {
      run: { font: HEADS, size: 22, bold: true, color: '000000' },
      paragraph: { spacing: { before: 160, after: 60 } },
    },
  },
};

/** The same paper as a Word document, to be edited: of its blocks those that are words, tables and codes. */
export async function writeDocument(paper: Paper): Promise<Uint8Array> {
  const parts: (Paragraph | Table)[] = [];
  for (const block of paper.blocks) parts.push(...(await documentBlock(block)));
  const page = {
    margin: { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE },
    size: { width: 11_906, height: 16_838 },
  };
  const document = new Document({
    ...{ title: paper.title, creator: paper.head.left, lastModifiedBy: paper.head.left, styles: STYLES },
    sections: [{ properties: { page }, headers: headOf(paper), footers: footOf(paper), children: parts }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function headOf({ head }: Paper) {
  const words = [head.left, head.right].filter(Boolean).join('  ');
  return { default: new Header({ children: [small(words, AlignmentType.RIGHT)] }) };
}

/** “Page {page} of {pages}”, its numbers Word's own. */
function footOf({ foot }: Paper) {
  const runs = foot.page.split(/(\{pages?\})/).map((part) => {
    if (part === '{page}') return new TextRun({ children: [PageNumber.CURRENT], size: 18 });
    if (part === '{pages}') return new TextRun({ children: [PageNumber.TOTAL_PAGES], size: 18 });
    return new TextRun({ text: part, size: 18 });
  });
  return { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: runs })] }) };
}

function small(text: string, alignment: (typeof AlignmentType)[keyof typeof AlignmentType]): Paragraph {
  return new Paragraph({ alignment, children: [new TextRun({ text, size: 18, color: '404040' })] });
}
