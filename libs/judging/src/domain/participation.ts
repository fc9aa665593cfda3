import { lifecycle } from '#kernel';

/** How far one entry got in one round. */
export type ParticipationState = 'entered' | 'scored' | 'advanced' | 'waitlisted' | 'eliminated' | 'left';
/** `unscore` undoes `score` when a closed round is reopened, `takeBack` what the round's advance made of it. */
export type ParticipationVerb =
  | 'score'
  | 'unscore'
  | 'advance'
  | 'wait'
  | 'eliminate'
  | 'promote'
  | 'takeBack'
  | 'leave';

/** One entry in one round. */
export const participation = lifecycle<ParticipationState, ParticipationVerb>({
  initial: 'entered',
  final: ['left'],
  moves: {
    entered: { score: 'scored', leave: 'left' },
    scored: { unscore: 'entered', advance: 'advanced', wait: 'waitlisted', eliminate: 'eliminated', leave: 'left' },
    waitlisted: { promote: 'advanced', takeBack: 'scored', leave: 'left' },
    advanced: { takeBack: 'scored', leave: 'left' },
    eliminated: { takeBack: 'scored', leave: 'left' },
  },
});
