import type { Localised } from '#kernel';
import type { EditionPlan } from '../api/plan.js';

/** Something that would lose its date with a stage; `name` in the plan's own words. */
export interface Leaning {
  kind: 'stage' | 'round' | 'materials' | 'pledge' | 'registration';
  name?: Localised;
}

const EDGES = ['start', 'end'] as const;

/** What leans on a stage: stages counted from it, rounds within it, materials and the sealed pledge due by it. */
export function leaningOn({ timeline, rounds, pledge }: EditionPlan, code: string): Leaning[] {
  const counted = timeline.filter(
    (one) => one.code !== code && EDGES.some((edge) => one[edge].from.startsWith(`${code}.`)),
  );
  return [
    ...(code === 'REGISTRATION' ? [{ kind: 'registration' as const }] : []),
    ...counted.map(({ name }): Leaning => ({ kind: 'stage', name })),
    ...rounds.flatMap(({ name, milestone }): Leaning[] => (milestone === code ? [{ kind: 'round', name }] : [])),
    ...rounds.flatMap(({ name, materials }): Leaning[] => (materials === code ? [{ kind: 'materials', name }] : [])),
    ...(pledge?.sealDue === code ? [{ kind: 'pledge' as const }] : []),
  ];
}
