import type { JudgeKind } from './api/judges.js';
import type { RoundRule } from './rules.js';

/** How a panel fares against one rule of its round. */
export interface Need {
  kinds: readonly JudgeKind[];
  needed: number;
  seated: number;
}

type Rule = Pick<RoundRule, 'judgesPerEntry' | 'rooms' | 'seats' | 'loadLimit'>;

/** The rule's seats against the panel: a round in rooms needs each rule once a room. */
export function needsOf(rule: Rule, kinds: readonly JudgeKind[]): Need[] {
  return rule.seats.map((seat) => ({
    kinds: seat.kinds,
    needed: seat.atLeast * rule.rooms,
    seated: kinds.filter((kind) => seat.kinds.includes(kind)).length,
  }));
}

/** Slack for judges who step back. */
const SLACK = 1.15;

/**
 * Entries the panel can read against those it must, where judges read a part each; null where everybody reads all.
 * @param capacities most entries each judge takes
 */
export function loadOf(
  rule: Rule,
  entries: number,
  capacities: readonly number[],
): { can: number; must: number } | null {
  if (rule.judgesPerEntry === null) return null;
  const can = capacities.reduce((sum, capacity) => sum + Math.min(capacity, rule.loadLimit), 0);
  return { can, must: Math.ceil(entries * rule.judgesPerEntry * SLACK) };
}
