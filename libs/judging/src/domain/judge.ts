import { lifecycle } from '#kernel';

/** Whether somebody in the pool has taken the invitation up. */
export type JudgeState = 'invited' | 'active' | 'declined';
/** What moves it. */
export type JudgeVerb = 'accept' | 'decline' | 'invite';

/** A judge of the pool; one who declined may be invited again. */
export const judge = lifecycle<JudgeState, JudgeVerb>({
  initial: 'invited',
  final: [],
  moves: {
    invited: { accept: 'active', decline: 'declined', invite: 'invited' },
    active: { decline: 'declined' },
    declined: { invite: 'invited', accept: 'active' },
  },
});
