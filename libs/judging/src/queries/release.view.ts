/** A result that has been let out. */
export class ReleaseView {
  id: string;
  /** null: the whole round's. */
  entryId: string | null;
  /** The entry's result; null for a round, whose standings say it. */
  shown: string | null;
  releasedAt: Date;
}
