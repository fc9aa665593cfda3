/** The instants of a milestone: it is open from `startsAt` (inclusive) to `endsAt` (exclusive). */
export interface MilestoneTimes {
  startsAt: Date;
  endsAt: Date;
}

/** Where a milestone stands at a moment. `next` is the earliest that has not begun, the rest are `later`. */
export type MilestoneState = 'past' | 'current' | 'next' | 'later';

/** Whether `start ≤ at < end`; a milestone the edition does not have is never open. */
export function isOpen(milestone: MilestoneTimes | undefined, at: Date): boolean {
  return milestone !== undefined && milestone.startsAt <= at && at < milestone.endsAt;
}

/** The state of each milestone at `at`, in the order given. */
export function milestoneStates(milestones: readonly MilestoneTimes[], at: Date): MilestoneState[] {
  const upcoming = milestones.filter((one) => at < one.startsAt).map((one) => one.startsAt.getTime());
  const next = Math.min(...upcoming);
  return milestones.map((one) => {
    if (one.endsAt <= at) return 'past';
    if (one.startsAt <= at) return 'current';
    return one.startsAt.getTime() === next ? 'next' : 'later';
  });
}
