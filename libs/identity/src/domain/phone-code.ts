import { readMobile, refuse } from '#kernel';

/** Digits of a code by short message: 20 bits, of which five tries may be spent. */
export const PHONE_CODE_DIGITS = 6;

/** Wrong tries after which a code is dead. */
export const PHONE_CODE_TRIES = 5;

/** Minutes a code lives. */
export const PHONE_CODE_MINUTES = 10;

/** Seconds between two codes for one person. */
export const PHONE_CODE_PAUSE = 60;

/** A mobile number as it is kept: eleven digits. Anything else is refused with `mobile-malformed`. */
export function mobileOf(raw: string): string {
  const { normalised, findings } = readMobile(raw);
  if (findings.length > 0) {
    refuse('invalid', 'mobile-malformed', { fields: [{ path: 'number', code: 'mobile-malformed' }] });
  }
  return normalised;
}
