import type { Block } from './paper.js';
import type { Setting, Sheet } from './sheet.js';

type Table = Extract<Block, { is: 'table' }>;
interface Column {
  x: number;
  width: number;
  text: string;
}

const PAD = 4;
const CELL: Setting = { size: 9 };
const HEAD: Setting = { size: 9, bold: true };

/** A table; its head stands again on every page it goes on to. */
export function drawTable(sheet: Sheet, { columns, rows }: Table): void {
  const placed = columnsOf(sheet, columns);
  const heads = placed.map(({ text }) => text);
  sheet.keep(heightOf(sheet, placed, heads, HEAD) + 24);
  sheet.within('Table', () => {
    drawRow(sheet, placed, heads, 'TH');
    const parts = rows.flatMap((row) => slices(sheet, placed, row));
    for (const part of parts) {
      const height = heightOf(sheet, placed, part, CELL);
      const fits = sheet.y + height <= sheet.bottom;
      sheet.keep(height);
      if (!fits) drawHeadAgain(sheet, placed, heads);
      drawRow(sheet, placed, part, 'TD');
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
function slices(sheet: Sheet, columns: Column[], row: readonly string[]): string[][] {
  const most = Math.max(...row.map((text) => [...text].length));
  const tall = heightOf(sheet, columns, row, CELL);
  const room = sheet.bottom - 140;
  if (tall <= room) return [[...row]];
  const size = Math.max(1, Math.floor((most * room) / tall / 1.2));
  const count = Math.ceil(most / size);
  return Array.from({ length: count }, (_, index) =>
    row.map((text) => [...text].slice(index * size, (index + 1) * size).join('')),
  );
}

function heightOf(sheet: Sheet, columns: Column[], texts: readonly string[], setting: Setting): number {
  return (
    Math.max(...columns.map(({ width }, at) => sheet.heightOf(texts[at] ?? '', setting, width - 2 * PAD))) + 2 * PAD
  );
}

function drawRow(sheet: Sheet, columns: Column[], texts: readonly string[], type: 'TH' | 'TD'): void {
  const setting = type === 'TH' ? HEAD : CELL;
  const [top, height] = [sheet.y, heightOf(sheet, columns, texts, setting)];
  sheet.within('TR', () =>
    columns.forEach((column, at) => sheet.tag(type, () => drawCell(sheet, column, top, texts[at], setting))),
  );
  sheet.decorate(() => columns.forEach(({ x, width }) => sheet.box(x, top, width, height)));
  sheet.y = top + height;
}

function drawCell(sheet: Sheet, { x, width }: Column, top: number, text: string | undefined, setting: Setting): void {
  sheet.y = top + PAD;
  sheet.write(text || ' ', setting, width - 2 * PAD, x + PAD);
}

/** The head again, at the top of a further page: seen, not heard. */
function drawHeadAgain(sheet: Sheet, columns: Column[], texts: readonly string[]): void {
  const [top, height] = [sheet.y, heightOf(sheet, columns, texts, HEAD)];
  sheet.decorate(() => {
    columns.forEach((column, at) => drawCell(sheet, column, top, texts[at], HEAD));
    columns.forEach(({ x, width }) => sheet.box(x, top, width, height));
  });
  sheet.y = top + height;
}
