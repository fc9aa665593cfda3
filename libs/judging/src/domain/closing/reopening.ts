import { lifecycle } from '#kernel';
import type { RoundVerb } from '../round.js';

/** The last step of a round, which a reopening undoes: its close, or the advance that followed. */
export const UNDONE = ['close', 'advance'] as const;
export type Undone = (typeof UNDONE)[number];

/** What undoing it is in the life of the round. */
export const UNDOING = { close: 'reopen', advance: 'takeBack' } as const satisfies Record<Undone, RoundVerb>;

/** Where the wish to reopen a sealed round, or to take its advance back, stands. */
export type ReopeningState = 'asked' | 'confirmed' | 'withdrawn';

/** The life of a reopening: one person asks, another confirms, or it is taken back. */
export const reopening = lifecycle<ReopeningState, 'confirm' | 'withdraw'>({
  initial: 'asked',
  final: ['confirmed', 'withdrawn'],
  moves: { asked: { confirm: 'confirmed', withdraw: 'withdrawn' } },
});
