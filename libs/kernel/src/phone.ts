const MOBILE = /^1[3-9]\d{9}$/;
const LANDLINE = /^0\d{2,3}-?\d{7,8}(-\d{1,6})?$/;
const SERVICE = /^400-?\d{3}-?\d{4}$/;

/** A mobile number as it is stored: ASCII digits, without `+86`, spaces and hyphens. Says nothing about validity. */
export function normaliseMobile(raw: string): string {
  const digits = raw.normalize('NFKC').replace(/[\s\p{Pd}]/gu, '');
  return digits.replace(/^(?:\+86|0086|86)(?=1\d{10}$)/, '');
}

/** Whether a text is a mainland mobile number once normalised. */
export function isMobile(raw: string): boolean {
  return MOBILE.test(normaliseMobile(raw));
}

/** Whether a text is a landline with its area code and perhaps an extension (`010-12345678-9`). */
export function isLandline(raw: string): boolean {
  return LANDLINE.test(raw.normalize('NFKC').trim());
}

/** Whether one of the mainland's numbers: mobile, landline or a 400 service number. */
export function isPhone(raw: string): boolean {
  return isMobile(raw) || isLandline(raw) || SERVICE.test(raw.normalize('NFKC').trim());
}

/**
 * What a reviewer should know about a number: wrong length; not made of digits; no mobile number begins so (13 … 19);
 * no such area code on the mainland. None of them is a wall.
 */
export type PhoneFinding = 'length' | 'charset' | 'prefix' | 'area-code';

/** A telephone number as read. */
export interface PhoneReading {
  readonly normalised: string;
  readonly findings: readonly PhoneFinding[];
}

/** Reads a mainland mobile number: `+86`, spaces and hyphens are taken away first. */
export function readMobile(raw: string): PhoneReading {
  const normalised = normaliseMobile(raw);
  if (!/^\d*$/.test(normalised)) return { normalised, findings: ['charset'] };
  if (normalised.length !== 11) return { normalised, findings: ['length'] };
  return { normalised, findings: MOBILE.test(normalised) ? [] : ['prefix'] };
}

/** Reads a landline with its area code and perhaps an extension, or a 400 service number: `010-12345678-9`. */
export function readLandline(raw: string): PhoneReading {
  const text = raw
    .normalize('NFKC')
    .replace(/\p{Pd}/gu, '-')
    .replace(/^(?:\+86|0086)-?\s*(?=0?[1-9])/, '0')
    .replace(/^00/, '0');
  const plain = text
    .replace(/\s/g, '')
    .replace(/^\((0\d{2,3})\)/, '$1-')
    .replace(/[转#]/u, '-');
  if (/^400-?\d{3}-?\d{4}$/.test(plain)) return { normalised: plain.replaceAll('-', ''), findings: [] };
  if (!/^[\d-]*$/.test(plain)) return { normalised: plain, findings: ['charset'] };
  const [, area, number, extension = ''] = /^(0[12]\d|0[3-9]\d{2})-?(\d{7,8})(-\d{1,6})?$/.exec(plain) ?? [];
  if (area === undefined || number === undefined)
    return { normalised: plain, findings: [plain.startsWith('0') ? 'length' : 'area-code'] };
  const known = /^0(?:10|2[0-57-9]|[3-9]\d{2})$/.test(area);
  return { normalised: `${area}-${number}${extension}`, findings: known ? [] : ['area-code'] };
}

/** Whether a text can be dialled at all, foreign numbers included: 5 to 20 digits, with a plus, brackets, hyphens. */
export function isDialable(raw: string): boolean {
  const text = raw.normalize('NFKC').trim();
  const digits = text.replace(/\D/g, '').length;
  return /^\+?[\d\s()\p{Pd}#/]+$/u.test(text) && digits >= 5 && digits <= 20;
}
