import type { Block } from './paper.js';
import type { Setting, Sheet } from './sheet.js';

type Table = Extract<Block, { is: 'table' }>;
interface Column {
  x: number;
  width: number;
  text: string;
}

const PAD = 4;

/** How the cells and the heads of a table are set. */
interface Type {
  cell: Setting;
  head: Setting;
}
const PLAIN: Type = { cell: { size: 9 }, head: { size: 9, bold: true } };
const FINE: Type = { cell: { size: 7.5, leading: -1.8 }, head: { size: 8, bold: true, leading: -1 } };

/** A table; its head stands again on every page it goes on to. */
export function drawTable(sheet: Sheet, { columns, rows, fine = false }: Table): void {
  const type = fine ? FINE : PLAIN;
  const placed = columnsOf(sheet, columns);
  const heads = placed.map(({ text }) => text);
  sheet.keep(heightOf(sheet, placed, heads, type.head) + 24);
  sheet.within('Table', () => {
    drawRow(sheet, placed, heads, { tag: 'TH', setting: type.head });
    const parts = rows.flatMap((row) => slices(sheet, placed, row, type.cell));
    for (const part of parts) {
      const height = heightOf(sheet, placed, part, type.cell);
      const fits = sheet.y + height <= sheet.bottom;
      sheet.keep(height);
      if (!fits) drawHeadAgain(sheet, placed, heads, type.head);
      drawRow(sheet, placed, part, { tag: 'TD', setting: type.cell });
    }
  });
  sheet.gap(8);
}

function columnsOf(sheet: Sheet, columns: Table['columns']): Column[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  let x = sheet.left;
  return columns.map(({ text, share }) => {
    const column = { x, text, width: (sheet.width * share) / whole };
    x += column.width;
    return column;
  });
}

/** A row that no page holds goes on in further rows: each cell is cut where its share of a page ends. */
function slices(sheet: Sheet, columns: Column[], row: readonly string[], setting: Setting): string[][] {
  const most = Math.max(...row.map((text) => [...text].length));
  const tall = heightOf(sheet, columns, row, setting);
  const room = sheet.bottom - 140;
  if (tall <= room) return [[...row]];
  const size = Math.max(1, Math.floor((most * room) / tall / 1.2));
  const count = Math.ceil(most / size);
  return Array.from({ length: count }, (_, index) =>
    row.map((text) => [...text].slice(index * size, (index + 1) * size).join('')),
  );
}

/** Small type stands closer to its lines. */
const padOf = ({ size }: Setting) => (size < 9 ? 2.5 : PAD);

function heightOf(sheet: Sheet, columns: Column[], texts: readonly string[], setting: Setting): number {
  const tallest = Math.max(
    ...columns.map(({ width }, at) => sheet.heightOf(texts[at] ?? '', setting, width - 2 * PAD)),
  );
  return tallest + 2 * padOf(setting);
}

interface RowLook {
  tag: 'TH' | 'TD';
  setting: Setting;
}

function drawRow(sheet: Sheet, columns: Column[], texts: readonly string[], { tag, setting }: RowLook): void {
  const [top, height] = [sheet.y, heightOf(sheet, columns, texts, setting)];
  sheet.within('TR', () =>
    columns.forEach((column, at) => sheet.tag(tag, () => drawCell(sheet, column, top, texts[at], setting))),
  );
  sheet.decorate(() => columns.forEach(({ x, width }) => sheet.box(x, top, width, height)));
  sheet.y = top + height;
}

function drawCell(sheet: Sheet, { x, width }: Column, top: number, text: string | undefined, setting: Setting): void {
  sheet.y = top + padOf(setting);
  sheet.write(text || ' ', setting, width - 2 * PAD, x + PAD);
}

/** The head again, at the top of a further page: seen, not heard. */
function drawHeadAgain(sheet: Sheet, columns: Column[], texts: readonly string[], setting: Setting): void {
  const [top, height] = [sheet.y, heightOf(sheet, columns, texts, setting)];
  sheet.decorate(() => {
    columns.forEach((column, at) => drawCell(sheet, column, top, texts[at], setting));
    columns.forEach(({ x, width }) => sheet.box(x, top, width, height));
  });
  sheet.y = top + height;
}
