import { lifecycle } from '#kernel';

/** Whether a judge may read an entry: `active` only. */
export type AssignmentState = 'active' | 'recused' | 'replaced';
/** What moves it. */
export type AssignmentVerb = 'recuse' | 'replace';

/** One judge's duty to read one entry; `replaced` = somebody else has taken the seat. */
export const assignment = lifecycle<AssignmentState, AssignmentVerb>({
  initial: 'active',
  final: ['replaced'],
  moves: { active: { recuse: 'recused', replace: 'replaced' }, recused: { replace: 'replaced' } },
});
