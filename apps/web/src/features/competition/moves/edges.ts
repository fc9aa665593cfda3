import type { PublicMove } from '../api/milestone-moves.js';

/** The edges that were moved, with when they were before; null where that was not kept yet. */
export function movedEdges({ startedBefore, startsAt, endedBefore, endsAt }: PublicMove) {
  const edges = [
    { edge: 'start' as const, before: startedBefore, after: startsAt },
    { edge: 'end' as const, before: endedBefore, after: endsAt },
  ];
  return edges.filter(({ before, after }) => before === null || Date.parse(before) !== Date.parse(after));
}
