/** The 31 characters of GB 32100-2015: digits and capitals without I, O, S, V, Z; a character's value is its place. */
const CHARSET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
/** Weights of the organisation code, GB 11714-1997: digits count themselves, letters A = 10 … Z = 35. */
const BODY_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const SHAPE = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;
const DEPARTMENT = /^[1-9ANY][1-9]/;
const KNOWN_HEADS = new Set(
  '11 12 13 19 21 29 31 32 33 34 35 39 41 49 51 52 53 59 61 62 69 71 72 79 81 89 91 92 93 A1 A9 N1 N2 N3 N9 Y1'.split(
    ' ',
  ),
);
const KINDS: Readonly<Record<string, OrganisationHint>> = {
  12: 'public_institution',
  51: 'social_organisation',
  52: 'social_organisation',
  53: 'social_organisation',
  91: 'enterprise',
  92: 'enterprise',
  93: 'enterprise',
  A1: 'military',
  A9: 'military',
};

/** What a code's first two characters say about its holder; a hint, never a proof. */
export type OrganisationHint = 'public_institution' | 'enterprise' | 'social_organisation' | 'military' | 'other';

/**
 * What a reviewer should know about a code: wrong length; a character outside the 31 (or a letter in the region);
 * no such registering department or kind; a wrong check digit of the whole (GB 32100) or of the organisation code in
 * it (GB 11714); a head the standard does not list. None of them is a wall.
 */
export type UsccFinding =
  | 'length'
  | 'charset'
  | 'department'
  | 'check-digit'
  | 'organisation-check-digit'
  | 'unusual-head';

/** A unified social credit code as read. */
export interface UsccReading {
  readonly normalised: string;
  readonly findings: readonly UsccFinding[];
  readonly kindHint: OrganisationHint;
  /** GB/T 2260 code of the registering authority (100000: central), not of the address; null when unreadable. */
  readonly registeredRegion: string | null;
}

/** Reads a unified social credit code (GB 32100-2015); full width, lower case and spaces are put right first. */
export function checkUscc(raw: string): UsccReading {
  const normalised = raw.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  const shaped = SHAPE.test(normalised);
  return {
    normalised,
    findings: shaped ? findingsOf(normalised) : shapeFindings(normalised),
    kindHint: (shaped && KINDS[normalised.slice(0, 2)]) || 'other',
    registeredRegion: shaped ? normalised.slice(2, 8) : null,
  };
}

/**
 * Makes a code with both check digits: two characters of department and kind, six digits of region, the eight of the
 * organisation code. For demonstration data. RangeError when a part is malformed.
 */
export function makeUscc(head: string, region: string, body: string): string {
  const first16 = head + region + body;
  if (head.length !== 2 || region.length !== 6 || !SHAPE.test(`${first16}00`)) {
    throw new RangeError(`not the parts of a credit code: ${first16}`);
  }
  const inner = first16 + bodyCheck(body);
  return inner + checkOf(inner);
}

function shapeFindings(code: string): UsccFinding[] {
  const findings: UsccFinding[] = code.length === 18 ? [] : ['length'];
  const foreign = [...code].some((one) => !CHARSET.includes(one));
  return foreign || code.length === 18 ? [...findings, 'charset'] : findings;
}

function findingsOf(code: string): UsccFinding[] {
  const findings: UsccFinding[] = [];
  const department = DEPARTMENT.test(code);
  if (!department) findings.push('department');
  if (checkOf(code) !== code[17]) findings.push('check-digit');
  if (bodyCheck(code.slice(8, 16)) !== code[16]) findings.push('organisation-check-digit');
  if (department && !KNOWN_HEADS.has(code.slice(0, 2))) findings.push('unusual-head');
  return findings;
}

function checkOf(code: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * CHARSET.indexOf(code.charAt(index)), 0);
  return CHARSET.charAt((31 - (sum % 31)) % 31);
}

function bodyCheck(body: string): string {
  const sum = BODY_WEIGHTS.reduce((total, weight, index) => total + weight * parseInt(body.charAt(index), 36), 0);
  return '0123456789X0'.charAt(11 - (sum % 11));
}
