import type { Edition } from '#competition';
import type { Localised } from '#kernel';

type Round = Edition['plan']['rounds'][number];

/** What a round was marked by, each criterion once. */
export function criteriaOf(round: Round | undefined): { code: string; name: Localised }[] {
  const all = (round?.rubrics ?? []).flatMap(({ criteria }) => criteria);
  return [...new Map(all.map(({ code, name }) => [code, { code, name }])).values()];
}

/** Names of what the steps of a round's ladder compare: `criterion:CLINICAL`, `round:SEMIFINAL`. */
export function stepNames(round: Round | undefined, rounds: readonly Round[]): Map<string, Localised> {
  return new Map([
    ...criteriaOf(round).map(({ code, name }) => [`criterion:${code}`, name] as const),
    ...rounds.map(({ code, name }) => [`round:${code}`, name] as const),
  ]);
}
