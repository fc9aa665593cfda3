import { JUDGE_KINDS } from '#kernel';
import type { SeatRule } from './rules.js';

/**
 * Seats of one entry in groups of their own kinds, so that whoever fills them keeps every rule; what the rules leave of
 * `perEntry` is for anybody. A seat of a narrower rule counts for every wider one around it; where rules cross and
 * their seats would be too many, seats move to the kinds they share. Rules that need more seats than `perEntry` win.
 */
export function seatGroups(rules: readonly SeatRule[], perEntry: number): SeatRule[] {
  let groups: SeatRule[] = [];
  for (const rule of rules.toSorted((a, b) => a.kinds.length - b.kinds.length)) {
    groups.push({ kinds: rule.kinds, atLeast: Math.max(0, rule.atLeast - seatsWithin(groups, rule)) });
  }
  for (let next: SeatRule[] | null = groups; next && seatsIn(groups) > perEntry; next = shared(groups, rules))
    groups = next;
  const open = perEntry - seatsIn(groups);
  const seats = open > 0 ? [...groups, { kinds: [...JUDGE_KINDS], atLeast: open }] : groups;
  return seats.filter((group) => group.atLeast > 0);
}

function isWithin(inner: SeatRule, outer: SeatRule): boolean {
  return inner.kinds.every((kind) => outer.kinds.includes(kind));
}

function seatsIn(groups: readonly SeatRule[]): number {
  return groups.reduce((sum, group) => sum + group.atLeast, 0);
}

/** Seats that count for the rule whoever fills them. */
function seatsWithin(groups: readonly SeatRule[], rule: SeatRule): number {
  return seatsIn(groups.filter((group) => isWithin(group, rule)));
}

/** A seat each of two crossing groups replaced by one seat of the kinds both accept; null when no rule allows it. */
function shared(groups: readonly SeatRule[], rules: readonly SeatRule[]): SeatRule[] | null {
  const taken = groups.filter((group) => group.atLeast > 0);
  const pairs = taken.flatMap((one, at) => taken.slice(at + 1).map((other) => [one, other] as const));
  for (const [one, other] of pairs) {
    const kinds = one.kinds.filter((kind) => other.kinds.includes(kind));
    const rest = taken.map((group) =>
      group === one || group === other ? { ...group, atLeast: group.atLeast - 1 } : group,
    );
    const next = [...rest, { kinds, atLeast: 1 }];
    if (kinds.length > 0 && rules.every((rule) => seatsWithin(next, rule) >= rule.atLeast)) return next;
  }
  return null;
}
