import { lifecycle } from '#kernel';

/** What a judge stands for on a panel. */
export const JUDGE_KINDS = ['clinical', 'academic', 'capital', 'industry', 'registration_ip'] as const;
export type JudgeKind = (typeof JUDGE_KINDS)[number];

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
