/** Weights of the check character, place by place; the character itself counts modulo 11, X for ten. */
const WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];
const SHAPE = /^(\d{12})\.?([0-9X])$/;
const PUBLICATION = /^(?:CN)?\d{7,9}[ABCSUY]\d?$/;
const FIRST_YEAR = 2003;
const KINDS: Readonly<Record<string, PatentKind>> = {
  1: 'invention',
  2: 'utility_model',
  3: 'design',
  8: 'invention',
  9: 'utility_model',
};

/** What the fifth digit of an application number says (8 and 9 entered through the PCT). */
export type PatentKind = 'invention' | 'utility_model' | 'design';

/**
 * What a reviewer should know about a patent number: not the shape of an application number; a publication number
 * instead of one; no check character; a year before this numbering began (2003); no such kind; a wrong check
 * character. None of them is a wall.
 */
export type PatentFinding = 'shape' | 'publication-number' | 'check-missing' | 'year' | 'type' | 'check-digit';

/** A Chinese patent application number as read. */
export interface PatentReading {
  /** `202010566088.9`, without ZL or CN, when it has the shape; else the text with width, case and spaces put right. */
  readonly normalised: string;
  readonly findings: readonly PatentFinding[];
  readonly kind: PatentKind | null;
}

/** Reads a Chinese patent application number: year, kind, serial, check character, perhaps after ZL or CN. */
export function readPatentNumber(raw: string): PatentReading {
  const text = raw
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[。・·．]/g, '.')
    .toUpperCase();
  const bare = text.replace(/^(?:ZL|CN)(?=\d)/, '');
  const [, digits, check] = SHAPE.exec(bare) ?? [];
  if (digits === undefined || check === undefined)
    return { normalised: text, findings: [unshaped(text, bare)], kind: null };
  return {
    normalised: `${digits}.${check}`,
    findings: findingsOf(digits, check),
    kind: KINDS[digits.charAt(4)] ?? null,
  };
}

/** The check character of the twelve digits before it: Σ digit × weight modulo 11, ten written X. RangeError otherwise. */
export function patentCheck(digits: string): string {
  if (!/^\d{12}$/.test(digits)) throw new RangeError(`not twelve digits: ${digits}`);
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits.charAt(at)), 0);
  return '0123456789X'.charAt(sum % 11);
}

function unshaped(text: string, bare: string): PatentFinding {
  if (/^\d{12}\.?$/.test(bare)) return 'check-missing';
  return PUBLICATION.test(text) ? 'publication-number' : 'shape';
}

function findingsOf(digits: string, check: string): PatentFinding[] {
  const findings: PatentFinding[] = [];
  const year = Number(digits.slice(0, 4));
  if (year < FIRST_YEAR || year > 2099) findings.push('year');
  if (!(digits.charAt(4) in KINDS)) findings.push('type');
  if (patentCheck(digits) !== check) findings.push('check-digit');
  return findings;
}
