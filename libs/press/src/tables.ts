import ExcelJS from 'exceljs';
import { PressFault } from './paper.js';

/** What of a workbook is read: its first sheet, up to so many rows and columns. */
export interface TableBounds {
  rows: number;
  columns: number;
}

/** A sheet to be written: texts and numbers alone, so that nothing in it can be a formula. */
export interface TablePlan {
  name: string;
  rows: readonly (readonly (string | number)[])[];
  /** Width of each column in characters. */
  widths: number[];
}

/** The texts of a workbook's first sheet, row by row; one row more than asked for tells that there are more. */
export async function readTable(bytes: Uint8Array, { rows, columns }: TableBounds): Promise<string[][]> {
  const book = new ExcelJS.Workbook();
  try {
    await book.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  } catch {
    throw new PressFault('file-unreadable');
  }
  const [sheet] = book.worksheets;
  if (!sheet) throw new PressFault('file-unreadable');
  const last = Math.min(sheet.rowCount, rows + 1);
  const list: string[][] = [];
  for (let row = 1; row <= last; row += 1) {
    const cells = sheet.getRow(row);
    list.push(Array.from({ length: columns }, (_, column) => textOf(cells.getCell(column + 1))));
  }
  while (list.length > 0 && list.at(-1)!.every((cell) => cell === '')) list.pop();
  return list;
}

/** A workbook, each sheet with its head in bold and in view. */
export async function writeTables(plans: readonly TablePlan[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const plan of plans) addSheet(book, plan);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function addSheet(book: ExcelJS.Workbook, { name, rows, widths }: TablePlan): void {
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = widths.map((width) => ({ width, style: { numFmt: '@' } }));
  for (const row of rows) {
    const cells = sheet.addRow(row.map((cell) => (typeof cell === 'number' ? cell : String(cell))));
    row.forEach((cell, at) => {
      if (typeof cell === 'number') cells.getCell(at + 1).numFmt = '0';
    });
  }
  sheet.getRow(1).font = { bold: true };
}

function textOf(cell: ExcelJS.Cell): string {
  if (cell.value instanceof Date) return cell.value.toISOString().slice(0, 10);
  return cell.value === null ? '' : cell.text.trim();
}
