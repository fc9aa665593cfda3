import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import QRCode from 'qrcode';
import type { Block } from './paper.js';

type Part = Paragraph | Table;
type Of<Is extends Block['is']> = Extract<Block, { is: Is }>;

const WIDTH = 9298;
const SIDE = 118;
/** Of Word's lengths, twentieths of a point. */
const POINT = 20;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '808080' };
const INSIDE = { top: 50, bottom: 50, left: 90, right: 90 };
const LINES = { top: LINE, bottom: LINE, left: LINE, right: LINE };

/** How each block is written; a code that runs over pages is left out, for Word makes its own pages. */
const WRITERS: { [Is in Block['is']]: (block: Of<Is>) => Part[] | Promise<Part[]> } = {
  title: titleOf,
  heading: ({ text }) => [new Paragraph({ text, heading: HeadingLevel.HEADING_1 })],
  facts: ({ rows }) => [
    tableOf(
      rows.map(([label, value]) => [label, value || '—']),
      [1, 4],
      'side',
    ),
  ],
  text: ({ label, text, end }) => [...labelOf(label), ...text.split('\n').map(end ? signed : line)],
  list: ({ label, items }) => [...labelOf(label), ...items.map((item, at) => line(`${at + 1}. ${item}`))],
  table: labelledTable,
  code: codeOf,
  running: () => [],
  boxes: (block) => [boxesOf(block)],
  lines: ({ label, count }) => [...labelOf(label), ...Array.from({ length: count }, () => line('＿'.repeat(36)))],
  page: () => [new Paragraph({ pageBreakBefore: true })],
};

/** A block of a paper as parts of a Word document. */
export async function documentBlock(block: Block): Promise<Part[]> {
  const write = WRITERS[block.is] as (block: Block) => Part[] | Promise<Part[]>;
  return write(block);
}

function titleOf({ text, under }: Of<'title'>): Part[] {
  const title = new Paragraph({ text, heading: HeadingLevel.TITLE });
  return under ? [title, new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun(under)] })] : [title];
}

function labelledTable({ label, columns, rows }: Of<'table'>): Part[] {
  const head = columns.map(({ text }) => text);
  const shares = columns.map(({ share }) => share);
  return [...labelOf(label), tableOf([head, ...rows], shares, 'top'), line('')];
}

/** Rows of texts, bold in the first row (which stands again on each page) or in the first column. */
function tableOf(rows: readonly (readonly string[])[], shares: readonly number[], bold: 'top' | 'side'): Table {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const columnWidths = shares.map((share) => Math.round((WIDTH * share) / whole));
  const made = rows.map((row, at) => {
    const head = bold === 'top' && at === 0;
    const children = row.map((text, column) =>
      cellOf(text, columnWidths[column]!, head || (bold === 'side' && column === 0)),
    );
    return new TableRow({ children, tableHeader: head, cantSplit: true });
  });
  return new Table({ columnWidths, width: { size: WIDTH, type: WidthType.DXA }, rows: made });
}

function cellOf(text: string, width: number, bold: boolean): TableCell {
  const words = text.split('\n').map((one) => {
    const children = [new TextRun({ text: one, bold })];
    return new Paragraph({ children, spacing: { after: 0 } });
  });
  const size = { size: width, type: WidthType.DXA };
  return new TableCell({ width: size, borders: LINES, margins: INSIDE, children: words });
}

async function codeOf({ content, about, strong, lines, side = SIDE }: Of<'code'>): Promise<Part[]> {
  const data = await QRCode.toBuffer(content, { errorCorrectionLevel: 'M', margin: 1, width: 480 });
  const altText = { name: 'QR', title: about, description: about };
  const picture = new ImageRun({ type: 'png', data, altText, transformation: { width: side, height: side } });
  const words = [...(strong ? [strong] : []), ...lines].map(line);
  return [new Paragraph({ children: [picture] }), ...words];
}

function boxesOf({ labels, height = 90 }: Of<'boxes'>): Table {
  const size = { size: WIDTH / 2, type: WidthType.DXA };
  const cells = labels.map((text) => new TableCell({ borders: LINES, width: size, children: [line(text)] }));
  const rows = Array.from({ length: Math.ceil(cells.length / 2) }, (_, at) => {
    const rule = { value: height * POINT, rule: 'atLeast' } as const;
    return new TableRow({ height: rule, children: cells.slice(2 * at, 2 * at + 2) });
  });
  return new Table({ columnWidths: [WIDTH / 2, WIDTH / 2], width: { size: WIDTH, type: WidthType.DXA }, rows });
}

function labelOf(label: string): Part[] {
  return label === '' ? [] : [new Paragraph({ text: label, heading: HeadingLevel.HEADING_2 })];
}

const line = (text: string): Paragraph => new Paragraph({ children: [new TextRun(text)] });

const signed = (text: string): Paragraph =>
  new Paragraph({ alignment: AlignmentType.END, children: [new TextRun(text)] });
