const SUBJECT_LENGTH = 200;

/**
 * A subject that can only ever be one header line: control characters and line separators become spaces,
 * direction overrides vanish, at most 200 code points.
 */
export function subjectLine(text: string): string {
  const line = text
    .replace(/[\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .trim();
  return [...line].slice(0, SUBJECT_LENGTH).join('');
}

/** Plain text of a mail: line feeds and tabs stay, every other control character goes. */
export function bodyText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');
}
