import { lifecycle } from '#kernel';

/** Where a turn stands. `questions` follow the pitch; an `absent` team may still be called. */
export const SLOT_STATES = [
  ...(['waiting', 'called', 'pitching', 'pitch-paused'] as const),
  ...(['questions', 'questions-paused', 'ended', 'absent'] as const),
] as const;
export type SlotState = (typeof SLOT_STATES)[number];

/** What the stage manager does with a turn; `disturb` gives seconds back that were not the team's. */
export const SLOT_VERBS = ['call', 'start', 'ask', 'pause', 'resume', 'disturb', 'end', 'miss'] as const;
export type SlotVerb = (typeof SLOT_VERBS)[number];

/**
 * What somebody judges by themselves, with a reason, and never of an entry that they must keep away from; the other verbs
 * run the clock in front of everybody.
 */
export const DECIDES: readonly SlotVerb[] = ['disturb', 'miss'];

/** The life of a turn. One step back is no verb of it: the last step is taken as if it had not happened. */
export const turn = lifecycle<SlotState, SlotVerb>({
  initial: 'waiting',
  final: ['ended'],
  moves: {
    waiting: { call: 'called', miss: 'absent' },
    called: { start: 'pitching', miss: 'absent' },
    pitching: { pause: 'pitch-paused', disturb: 'pitching', ask: 'questions', end: 'ended' },
    'pitch-paused': { resume: 'pitching', disturb: 'pitch-paused', ask: 'questions', end: 'ended' },
    questions: { pause: 'questions-paused', disturb: 'questions', end: 'ended' },
    'questions-paused': { resume: 'questions', disturb: 'questions-paused', end: 'ended' },
    absent: { call: 'called' },
  },
});

/** Whether a turn holds the stage, so that no other team can be called. */
export const isOnStage = (state: SlotState): boolean => state !== 'waiting' && !isOver(state);

/** Whether a turn is behind the team. */
export const isOver = (state: SlotState): boolean => state === 'ended' || state === 'absent';
