/** One change of dates as everybody reads it. */
export class PublicMoveView {
  /** The milestone. */
  code: string;
  /** Its version since. */
  version: number;
  /** null, as the end before: moved when that was not kept yet. */
  startedBefore: Date | null;
  endedBefore: Date | null;
  startsAt: Date;
  endsAt: Date;
  reason: string;
  movedAt: Date;
}

/** The same for the staff: who did it, and whether the milestone still stands so. */
export class MilestoneMoveView extends PublicMoveView {
  /** null: the system. */
  movedBy: string | null;
  latest: boolean;
}

/** Every move of an edition, the newest first. */
export class MilestoneMovesView {
  items: MilestoneMoveView[];
}
