/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/u;

/**
 * A table as comma-separated values (RFC 4180) with a byte order mark, so that spreadsheets read it as UTF-8; a text that
 * one would take for a formula gets an apostrophe in front.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => {
    const safe = FORMULA.test(text) ? `'${text}` : text;
    return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
