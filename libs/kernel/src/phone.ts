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
