import type { AssignmentInput } from '#fairness';
import { affinityOf, type FittingJudge } from './affinity.js';
import type { SeatedJudge } from './everybody.js';
import { pairKey } from './pair.js';
import type { AssignmentRule, SeatRule } from './rules.js';

/** What a round's rule says about entries that have judges of their own. */
export interface OwnJudgesRule {
  judgesPerEntry: number;
  seats: readonly SeatRule[];
  assignment: AssignmentRule;
}

/** Entries and panel in their rooms, and the pairs (see `pairKey`) that must not be. */
export interface RoundMembers {
  entries: readonly { entryId: string; room: number; track: string }[];
  judges: readonly (SeatedJudge & FittingJudge & { organisationId: string })[];
  blocked: ReadonlySet<string>;
}

const PERCENT = 100;

/** The round as a problem of `#fairness`: a judge of another room counts as a conflict. */
export function assignmentProblem(rule: OwnJudgesRule, members: RoundMembers, seed: string): AssignmentInput {
  const { floorPercent, loadPrice, capPercent, organisationCap } = rule.assignment;
  return {
    entries: members.entries.map(({ entryId }) => ({ id: entryId, judges: rule.judgesPerEntry })),
    judges: members.judges.map(({ judgeId, limit, kind, organisationId }) => {
      return { id: judgeId, min: 0, max: limit, kind, organisation: organisationId };
    }),
    affinity: affinities(members),
    seats: rule.seats.map(({ kinds, atLeast }) => ({ kinds, least: atLeast })),
    ...(organisationCap === null ? {} : { organisationCap }),
    loadPrice,
    floor: floorPercent / PERCENT,
    cap: capPercent / PERCENT,
    seed,
  };
}

function affinities({ entries, judges, blocked }: RoundMembers): (number | null)[][] {
  return entries.map((entry) =>
    judges.map((judge) => {
      const apart = judge.room !== entry.room || blocked.has(pairKey(entry.entryId, judge.judgeId));
      return apart ? null : affinityOf(judge, entry);
    }),
  );
}
