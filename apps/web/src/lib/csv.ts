type Cell = string | number | null | undefined;

const FORMULA = /^[=+\-@\t\r]/;

/** A cell that a spreadsheet reads as text, whatever it begins with. Numbers stay numbers. */
function cell(value: Cell): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV that spreadsheets open right: UTF-8 with its mark, CRLF, no cell that could run as a formula. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
