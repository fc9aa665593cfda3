import { codePoints, type Finding, normaliseTitle } from '#kernel';

/** Least and greatest length of a project's title in code points. */
const TITLE = { min: 4, max: 40 } as const;

/** Findings about a cleaned title: too short or too long. */
export function checkTitle(title: string): Finding[] {
  const length = codePoints(title);
  if (length < TITLE.min) return [{ path: 'title', code: 'too-short', params: { min: TITLE.min, length } }];
  if (length > TITLE.max) return [{ path: 'title', code: 'too-long', params: { max: TITLE.max, length } }];
  return [];
}

/** What two titles are compared by; one made of punctuation only is compared as it stands. */
export function titleKey(title: string): string {
  return normaliseTitle(title) || title.normalize('NFKC');
}

/** The title as it is kept: composed characters (NFC), no space at the ends, single spaces within. */
export function cleanTitle(title: string): string {
  return title.normalize('NFC').trim().replace(/\s+/gu, ' ');
}
