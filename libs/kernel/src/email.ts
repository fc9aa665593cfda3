const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const EMAIL = new RegExp(String.raw`^[A-Za-z0-9.!#$%&'*+/=?^_\`{|}~-]{1,64}@${LABEL}(?:\.${LABEL})+$`);

/** The longest address SMTP can carry (RFC 5321 §4.5.3.1.3, less the angle brackets). */
export const EMAIL_MAX = 254;

/** Whether a text is an e-mail address as HTML's `input type=email` understands it, with a dot in its domain. */
export function isEmail(text: string): boolean {
  return text.length <= EMAIL_MAX && EMAIL.test(text);
}
