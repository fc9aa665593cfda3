import { DomainError, lifecycle } from '#kernel';

/** Where a change of address stands; that a link expired is a comparison at reading, not a state. */
export type EmailChangeState = 'waiting' | 'confirmed' | 'cancelled' | 'undone';

/** What may happen to a change of address. A newer one cancels the one that waits. */
export const emailChangeLife = lifecycle<EmailChangeState, 'confirm' | 'cancel' | 'undo'>({
  initial: 'waiting',
  final: ['cancelled', 'undone'],
  moves: { waiting: { confirm: 'confirmed', cancel: 'cancelled' }, confirmed: { undo: 'undone' } },
});

/** Bytes of a link's token: 128 bits. */
export const EMAIL_LINK_BYTES = 16;

/** Hours in which the link to the new address confirms. */
export const EMAIL_CONFIRM_HOURS = 24;

/** Days in which the link to the old address undoes; as long, nobody else gets that address. */
export const EMAIL_UNDO_DAYS = 7;

/** Seconds between two mails to the new address. */
export const EMAIL_LINK_PAUSE = 60;

/** Mails of this kind that one address gets a day, whoever asks for them. */
export const EMAIL_LINKS_A_DAY = 5;

/** A change of address as far as its rules go. */
export interface EmailChange {
  readonly state: EmailChangeState;
  /** Of the link that is alive. */
  readonly expiresAt: Date;
}

/**
 * The state after the link to the new address was used.
 * @throws DomainError `email-link-dead` (409): replaced by a newer one, used, cancelled or too old
 */
export function confirmEmailChange(change: EmailChange, at: Date): EmailChangeState {
  if (!emailChangeLife.allows(change.state, 'confirm') || change.expiresAt <= at) {
    throw new DomainError('conflict', 'email-link-dead');
  }
  return emailChangeLife.advance(change.state, 'confirm');
}

/**
 * The state after the link to the old address was used.
 * @throws DomainError `email-change-undone` (409) when it was undone before, `email-undo-late` (409) after seven days
 */
export function undoEmailChange(change: EmailChange, at: Date): EmailChangeState {
  if (change.state === 'undone') throw new DomainError('conflict', 'email-change-undone');
  const next = emailChangeLife.advance(change.state, 'undo');
  if (change.expiresAt <= at) throw new DomainError('conflict', 'email-undo-late', { days: EMAIL_UNDO_DAYS });
  return next;
}

/** Refuses with `email-unchanged` (422) the address one has already. */
export function assertOtherAddress(own: string, asked: string): void {
  if (own !== asked) return;
  const fields = [{ path: 'address', code: 'email-unchanged' }];
  throw new DomainError('invalid', 'email-unchanged', { fields });
}

/** `li***@example.org`: enough for the owner to know it, too little for anybody else to write to it. */
export function halfHidden(email: string): string {
  const at = email.lastIndexOf('@');
  return `${[...email.slice(0, at)].slice(0, 2).join('')}***${email.slice(at)}`;
}
