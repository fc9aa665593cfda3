/** What stands in the QR code of a certificate. */
export interface PrintedCode {
  number: string;
  code: string;
}

const PRINTED = /(?:^|#)([A-Z0-9-]{6,80})\.([0-9A-Z]{16})$/i;

/** Number and code behind the # of the address that a certificate's QR code holds; null for anything else. */
export function printedCodeIn(text: string): PrintedCode | null {
  const [, number, code] = PRINTED.exec(text.trim()) ?? [];
  return number && code ? { number: number.toUpperCase(), code: code.toUpperCase() } : null;
}
