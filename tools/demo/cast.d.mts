import type { DemoTeam } from './apply.mjs';
import type { DemoJudge } from './rounds.mjs';

/** Everybody who plays, made from lists and a seed. */
export function castOf(size: { seed: string; teams: number }): {
  teams: Omit<DemoTeam, 'email'>[];
  judges: Omit<DemoJudge, 'email'>[];
};
