import type { AssignmentInput } from '#fairness';
import { affinityOf, type FittingJudge, HISTORY_WORTH } from './affinity.js';
import type { SeatedJudge } from './everybody.js';
import { type Pair, pairKey } from './pair.js';
import type { AssignmentRule, SeatRule } from './rules.js';
import type { History } from './workbench/draft-settings.js';

/** What a round's rule says about entries that have judges of their own. */
export interface OwnJudgesRule {
  judgesPerEntry: number;
  seats: readonly SeatRule[];
  assignment: AssignmentRule;
  /** fewest entries of a judge whose own limit allows as many; absent: none */
  leastLoad?: number;
  /** what earlier rounds count for; absent: nothing */
  history?: History;
}

/** Entries and panel in their rooms, and the pairs (see `pairKey`) that must not be. */
export interface RoundMembers {
  entries: readonly { entryId: string; room: number; track: string }[];
  judges: readonly (SeatedJudge & FittingJudge & { organisationId: string })[];
  blocked: ReadonlySet<string>;
  /** pairs (see `pairKey`) of a judge who read the entry in an earlier round */
  read?: ReadonlySet<string>;
  /** pairs that must be */
  pins?: readonly Pair[];
}

const PERCENT = 100;

/** The round as a problem of `#fairness`: a judge of another room counts as a conflict. */
export function assignmentProblem(rule: OwnJudgesRule, members: RoundMembers, seed: string): AssignmentInput {
  const { floorPercent, loadPrice, capPercent, organisationCap } = rule.assignment;
  return {
    entries: members.entries.map(({ entryId }) => ({ id: entryId, judges: rule.judgesPerEntry })),
    judges: members.judges.map(({ judgeId, limit, kind, organisationId }) => {
      const min = Math.min(rule.leastLoad ?? 0, limit);
      return { id: judgeId, min, max: limit, kind, organisation: organisationId };
    }),
    affinity: affinities(members, rule),
    ...fixedOf(members),
    seats: rule.seats.map(({ kinds, atLeast }) => ({ kinds, least: atLeast })),
    ...(organisationCap === null ? {} : { organisationCap }),
    loadPrice,
    floor: floorPercent / PERCENT,
    cap: capPercent / PERCENT,
    seed,
  };
}

function affinities(members: RoundMembers, { history = 'ignore', assignment }: OwnJudgesRule): (number | null)[][] {
  const { entries, judges, read = new Set() } = members;
  return entries.map((entry) =>
    judges.map((judge) => {
      const key = pairKey(entry.entryId, judge.judgeId);
      if (judge.room !== entry.room || members.blocked.has(key)) return null;
      const wished = history !== 'ignore' && read.has(key) === (history === 'again');
      return affinityOf(judge, entry, assignment.owedPrice) + (wished ? HISTORY_WORTH : 0);
    }),
  );
}

/** Pins that are still possible: a pin of somebody who has left, or is blocked by now, binds nobody. */
function fixedOf({ entries, judges, blocked, pins = [] }: RoundMembers): Pick<AssignmentInput, 'fixed'> {
  const rooms = new Map(judges.map((judge) => [judge.judgeId, judge.room]));
  const places = new Map(entries.map((entry) => [entry.entryId, entry.room]));
  const fixed = pins
    .filter(({ entryId, judgeId }) => rooms.has(judgeId) && rooms.get(judgeId) === places.get(entryId))
    .filter(({ entryId, judgeId }) => !blocked.has(pairKey(entryId, judgeId)))
    .map(({ entryId, judgeId }) => [entryId, judgeId] as const);
  return fixed.length > 0 ? { fixed } : {};
}
