/** What makes a text unfit to be stored: see {@link textFault}. */
export type TextFault = 'nul' | 'lone-surrogate' | 'bidi-override' | 'control';

/** Length in Unicode code points: the only length the product counts in (a rare Han character is one). */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

const BIDI = /[\u202A-\u202E\u2066-\u2069]/u;
const CONTROL = /[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u;

/**
 * The first reason to refuse a text, or null. PostgreSQL cannot store NUL and lone surrogates; bidirectional
 * overrides and isolates (UAX #9 §3.1) make a text read differently from what it says; other C0 and C1 controls
 * are invisible. Line feed, carriage return and tab are allowed.
 */
export function textFault(text: string): TextFault | null {
  if (text.includes('\0')) return 'nul';
  if (!text.isWellFormed()) return 'lone-surrogate';
  if (BIDI.test(text)) return 'bidi-override';
  return CONTROL.test(text) ? 'control' : null;
}

/**
 * The form in which two titles are compared: compatibility forms, case, invisible characters, punctuation and
 * spacing make no difference (`AI-心电` = `ＡＩ 心电` = `ai心电`). Never shown; idempotent.
 */
export function normaliseTitle(title: string): string {
  const folded = title
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '');
  const words = folded.replace(/[\p{P}\p{Z}\p{Cc}]+/gu, ' ').trim();
  return words.replace(/ (?=\p{Script=Han})|(?<=\p{Script=Han}) /gu, '');
}

const LETTER = String.raw`[\p{Script=Han}\p{Script=Latin}]\p{M}{0,2}`;
const NAME = new RegExp(String.raw`^${LETTER}(?:[ ·'’-]?${LETTER})*$`, 'u');

/**
 * Whether a text can be a person's name: any Han character (rare ones of GB 18030-2022 too) or Latin letter, joined
 * by `·`, space, hyphen or apostrophe, which neither begin nor end it nor stand side by side.
 */
export function isPersonName(text: string): boolean {
  return NAME.test(text.normalize('NFC'));
}

const ORGANISATION = /^[\p{Script=Han}\p{Script=Latin}\p{M}\p{Nd}〇·•()（）《》“”"'’&.,，、/+—–\- ]+$/u;

/** Whether a text can be the legal name of an organisation: any Han character or Latin letter, figures, brackets, `·`. */
export function isOrganisationName(text: string): boolean {
  const name = text.normalize('NFC').trim();
  return ORGANISATION.test(name) && /[\p{Script=Han}\p{Script=Latin}]/u.test(name);
}
