import { type Paper, PressFault } from './paper.js';

/** Marks that draw nothing by themselves: joiners, variation selectors, the byte order mark. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const SPACES = /[\t\u00A0\u2000-\u200A\u202F]/gu;
const BREAKS = /\r\n?|[\u2028\u2029\u0085\v\f]/gu;

/**
 * The paper with every text in characters that `has` can draw.
 * @throws PressFault `paper-glyph-missing` with the characters it cannot, unless the paper spells them out
 */
export function drawable<T extends Pick<Paper, 'glyphs'>>(paper: T, has: (codePoint: number) => boolean): T {
  const missing = new Set<string>();
  const cleaned = mapped(paper, (text) => {
    return [...plainText(text)]
      .map((char) => (char === '\n' || has(char.codePointAt(0)!) ? char : spelled(char, missing)))
      .join('');
  });
  if (paper.glyphs === 'stop' && missing.size > 0) {
    throw new PressFault('paper-glyph-missing', { characters: [...missing].join(' ') });
  }
  return cleaned;
}

/** The text as it is printed: composed (NFC), every space and break of one kind, without marks that draw nothing. */
export function plainText(text: string): string {
  return text.replace(BREAKS, '\n').replace(SPACES, ' ').replace(INVISIBLE, '').normalize('NFC');
}

function spelled(char: string, missing: Set<string>): string {
  missing.add(char);
  return `〔U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}〕`;
}

/** Every text within a value, changed; the rest as it stands. */
function mapped<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((one) => mapped<unknown>(one, change)) as T;
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapped<unknown>(one, change)])) as T;
}
