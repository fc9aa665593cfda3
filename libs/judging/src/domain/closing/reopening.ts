import { lifecycle } from '#kernel';

/** Where the wish to reopen a sealed round stands. */
export type ReopeningState = 'asked' | 'confirmed' | 'withdrawn';

/** The life of a reopening: one person asks, another confirms, or it is taken back. */
export const reopening = lifecycle<ReopeningState, 'confirm' | 'withdraw'>({
  initial: 'asked',
  final: ['confirmed', 'withdrawn'],
  moves: { asked: { confirm: 'confirmed', withdraw: 'withdrawn' } },
});
