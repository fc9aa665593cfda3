import { lifecycle } from '#kernel';

/** Whether a judge may read an entry: `active` only. */
export type AssignmentState = 'active' | 'recused' | 'replaced';
/** What moves it; `free`: the judge is absent, `return`: they have come after all. */
export type AssignmentVerb = 'recuse' | 'free' | 'return' | 'replace';

/** One judge's duty to read one entry; `recused` = its seat is free, `replaced` = somebody else has taken it. */
export const assignment = lifecycle<AssignmentState, AssignmentVerb>({
  initial: 'active',
  final: ['replaced'],
  moves: {
    active: { recuse: 'recused', free: 'recused', replace: 'replaced' },
    recused: { return: 'active', replace: 'replaced' },
  },
});
