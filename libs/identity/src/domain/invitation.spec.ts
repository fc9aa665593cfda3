import { checkLifecycle } from '#testing';
import { answerInvitation, type Invitation, invitationLife } from './invitation.js';

const AT = new Date('2026-11-23T12:00:00Z');
const open = { state: 'open', expiresAt: new Date(AT.getTime() + 1) } as Invitation;

describe('invitations', () => {
  it('have a sound lifecycle', () => checkLifecycle(invitationLife));

  it('are answered once and in time', () => {
    expect(answerInvitation(open, 'accept', AT)).toBe('accepted');
    expect(answerInvitation(open, 'decline', AT)).toBe('declined');
    expect(() => answerInvitation({ ...open, expiresAt: AT }, 'accept', AT)).toThrow('invitation-expired');
    expect(() => answerInvitation({ ...open, state: 'withdrawn' }, 'accept', AT)).toThrow('wrong-state');
  });
});
