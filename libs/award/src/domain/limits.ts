import type { PrizeProblem } from '#fairness';
import type { Contest, Placed } from './allot.js';
import type { AwardLimit } from './award.js';

type Constraint = PrizeProblem['constraints'][number];
type Members = Pick<Contest, 'placed' | 'rules'>;

/**
 * The declared limits as constraints of `#fairness`, each labelled `track:02`. Entries whose seats are fixed count as
 * winners that are there already.
 */
export function limitsFor({ placed, rules }: Members, fixed: ReadonlySet<string>): Constraint[] {
  return rules.limits.flatMap((limit) =>
    [...groupsOf(limit, placed)].map(([code, members]): Constraint => {
      const there = members.filter((entry) => fixed.has(entry)).length;
      const { least, most } = limit;
      return {
        members: members.filter((entry) => !fixed.has(entry)),
        label: `${limit.by}:${code}`,
        ...(least === undefined ? {} : { min: Math.max(0, least - there) }),
        ...(most === undefined ? {} : { max: Math.max(0, most - there) }),
      };
    }),
  );
}

function groupsOf({ by, code }: AwardLimit, placed: readonly Placed[]): Map<string, string[]> {
  const of = (one: Placed) => (by === 'organisation' ? one.organisationId : one[by]);
  const groups = new Map<string, string[]>(code === undefined ? [] : [[code, []]]);
  for (const one of placed) {
    const value = of(one);
    if (value !== undefined && (code === undefined || code === value))
      groups.set(value, [...(groups.get(value) ?? []), one.entryId]);
  }
  return groups;
}
