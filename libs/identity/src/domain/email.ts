import { DomainError, isEmail } from '#kernel';

/** An address as it is compared: NFC, trimmed, lower case. Never fails; what is no address matches nobody. */
export function foldEmail(raw: string): string {
  return raw.normalize('NFC').trim().toLowerCase();
}

/**
 * An address that mail can be sent to, folded; `path` is the field it was typed into.
 * @throws DomainError `email-malformed` (422)
 */
export function emailOf(raw: string, path = 'email'): string {
  const email = foldEmail(raw);
  if (isEmail(email)) return email;
  throw new DomainError('invalid', 'email-malformed', { fields: [{ path, code: 'email-malformed' }] });
}
