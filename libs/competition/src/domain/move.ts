import { type Localised, refuse } from '#kernel';
import type { MilestoneTimes } from './milestone.js';

const MINUTE = 60_000;

/** A milestone of the edition with its name. */
export interface PlacedMilestone extends MilestoneTimes {
  code: string;
  name: Localised;
}

/** Where a milestone goes; `shorten` says that whoever moves it knows that there will be less time. */
export interface Target extends MilestoneTimes {
  shorten?: boolean | undefined;
}

/** Whether a move takes time away: the stage ends earlier, or is shorter than it was. */
export function shortens(before: MilestoneTimes, after: MilestoneTimes): boolean {
  return after.endsAt < before.endsAt || lasts(after) < lasts(before);
}

const lasts = ({ startsAt, endsAt }: MilestoneTimes) => endsAt.getTime() - startsAt.getTime();

const EDGES = ['startsAt', 'endsAt'] as const;
const movedEdges = (before: MilestoneTimes, after: MilestoneTimes) =>
  EDGES.filter((edge) => before[edge].getTime() !== after[edge].getTime());

/** Refuses to move a milestone where it would end before it begins (`milestone-order`), or nowhere (`milestone-unmoved`). */
export function refuseEmpty(before: MilestoneTimes, after: MilestoneTimes): void {
  if (after.startsAt >= after.endsAt) refuse('invalid', 'milestone-order');
  if (movedEdges(before, after).length === 0) refuse('invalid', 'milestone-unmoved');
}

/**
 * Refuses to move a milestone to a beginning or an end that has passed (`milestone-past`): what was closed or open cannot
 * be so after the fact; and, unless it is said, to where there is less time than was announced (`milestone-shorter`).
 * Minutes count, for nobody types seconds.
 */
export function refuseBadMove(before: MilestoneTimes, after: Target, at: Date): void {
  const moved = movedEdges(before, after);
  const minute = Math.floor(at.getTime() / MINUTE) * MINUTE;
  if (moved.includes('startsAt') && after.startsAt.getTime() < minute) refuse('invalid', 'milestone-past');
  if (moved.includes('endsAt') && after.endsAt <= at) refuse('invalid', 'milestone-past');
  if (shortens(before, after) && after.shorten !== true) refuse('conflict', 'milestone-shorter');
}

/**
 * Refuses with `milestone-crossed` a move by which a milestone would begin or end on the other side of another one than
 * before; `all` come in the order of the plan, which decides where two coincide.
 */
export function refuseDisorder(all: readonly PlacedMilestone[], code: string, after: MilestoneTimes): void {
  const place = all.findIndex((one) => one.code === code);
  const before = all[place];
  if (!before) return;
  for (const [index, other] of all.entries()) {
    const crossed = (['startsAt', 'endsAt'] as const).some(
      (edge) => index !== place && crosses(before[edge], after[edge], other[edge], index < place),
    );
    if (crossed) refuse('conflict', 'milestone-crossed', { stage: other.name });
  }
}

/** Whether the edge leaves the side of the other on which it was; equal instants lie as the plan has them. */
function crosses(before: Date, after: Date, other: Date, otherFirst: boolean): boolean {
  const wasAfter = before.getTime() === other.getTime() ? otherFirst : before > other;
  return wasAfter ? after < other : after > other;
}
