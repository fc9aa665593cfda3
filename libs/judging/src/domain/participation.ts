import { lifecycle } from '#kernel';

/** How far one entry got in one round. */
export type ParticipationState = 'entered' | 'scored' | 'advanced' | 'waitlisted' | 'eliminated' | 'left';
/** `unscore` undoes `score` when a closed round is reopened. */
export type ParticipationVerb = 'score' | 'unscore' | 'advance' | 'wait' | 'eliminate' | 'promote' | 'leave';

/** One entry in one round. */
export const participation = lifecycle<ParticipationState, ParticipationVerb>({
  initial: 'entered',
  final: ['left'],
  moves: {
    entered: { score: 'scored', leave: 'left' },
    scored: { unscore: 'entered', advance: 'advanced', wait: 'waitlisted', eliminate: 'eliminated', leave: 'left' },
    waitlisted: { promote: 'advanced', leave: 'left' },
    advanced: { leave: 'left' },
    eliminated: { leave: 'left' },
  },
});
