import { DomainError, lifecycle, type Locale } from '#kernel';
import type { SeatRole } from './seat.js';

/** An invitation's life; expiring is a comparison at reading, not a state. */
export type InvitationState = 'open' | 'accepted' | 'declined' | 'withdrawn';

/** What may happen to an invitation. */
export const invitationLife = lifecycle<InvitationState, 'accept' | 'decline' | 'withdraw'>({
  initial: 'open',
  final: ['accepted', 'declined', 'withdrawn'],
  moves: { open: { accept: 'accepted', decline: 'declined', withdraw: 'withdrawn' } },
});

/** Days a link works. */
export const INVITATION_DAYS = 14;

/** What the keys of an invitation's mails begin with. */
export const invitationMails = (id: string): string => `identity.invitation.${id}.`;

/** Bytes of a link's token: 128 bits. */
export const INVITATION_BYTES = 16;

/** An offer of a seat, bound to one address; only the hash of its link is kept. */
export interface Invitation {
  id: string;
  editionId: string;
  email: string;
  name: string;
  role: SeatRole;
  locale: Locale;
  tokenHash: string;
  state: InvitationState;
  invitedBy: string | null;
  invitedAt: Date;
  expiresAt: Date;
  personId: string | null;
  answeredAt: Date | null;
  /** Why they said no, where they wrote it. */
  declineReason: string | null;
}

/**
 * The state after an answer to an invitation.
 * @throws DomainError `wrong-state` (409) when it was answered or withdrawn before, `invitation-expired` (409)
 */
export function answerInvitation(invitation: Invitation, verb: 'accept' | 'decline', at: Date): InvitationState {
  const next = invitationLife.advance(invitation.state, verb);
  if (invitation.expiresAt <= at) throw new DomainError('conflict', 'invitation-expired');
  return next;
}
