import { DomainError, type Locale } from '#kernel';

/** Somebody with an account, or somebody who began to make one (`confirmedAt` null: the address is not proven). */
export interface Person {
  id: string;
  /** Lower case, NFC, unique. */
  email: string;
  name: string;
  locale: Locale;
  /** argon2id in PHC form; null until a password was chosen. */
  passwordHash: string | null;
  confirmedAt: Date | null;
  disabledAt: Date | null;
  /** Sealed TOTP secret in force; null without a second factor. */
  factorSecret: string | null;
  /** Sealed TOTP secret that waits for its first code. */
  factorPending: string | null;
  /** The last time step (Unix seconds / 30) whose code was accepted. */
  factorLastStep: number | null;
  factorFailures: number;
  factorBlockedUntil: Date | null;
  createdAt: Date;
}

const NAME_LENGTH = 60;

/**
 * A person's name as it is kept: NFC, single spaces.
 * @throws DomainError `person-name-unusable` (422) when nothing or more than 60 code points remain
 */
export function nameOf(raw: string): string {
  const name = raw.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (name === '' || [...name].length > NAME_LENGTH) {
    throw new DomainError('invalid', 'person-name-unusable', {
      fields: [{ path: 'name', code: 'person-name-unusable' }],
    });
  }
  return name;
}
