import type { Conflict } from './api/conflicts.js';

/** Every kind of relation, in the order of the rules. */
export const RELATIONS = [
  ...(['same-organisation', 'same-parent', 'same-city', 'team-member', 'co-applicant', 'shareholding'] as const),
  ...(['kinship', 'supervision', 'recommender', 'funder', 'rival', 'named-by-team'] as const),
  ...(['personal', 'financial', 'organisational', 'professional'] as const),
] satisfies readonly Conflict['relation'][];

/** Kinds that staff enter: what a program can find by ids, it finds itself. */
export const PINNED = RELATIONS.filter((relation) => relation !== 'named-by-team' && relation !== 'same-city');
