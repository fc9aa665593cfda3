import type { Actor } from '#kernel';

/** One thing that happened: who (null: the system or a visitor), what, to which subject, in which edition. */
export interface Line {
  readonly id: string;
  readonly at: Date;
  readonly editionId: string | null;
  /** `context.noun-participle`, such as `entry.submitted`. */
  readonly kind: string;
  readonly subject: string | null;
  readonly actorId: string | null;
  /** Ids and field names; never personal values. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** What `record` is told beside the actor and the kind. */
export interface Note {
  readonly editionId: string | null;
  readonly subject: string | null;
  readonly details?: Record<string, unknown>;
  /** Present for facts that decide a result: goes into the chained ledger too. */
  readonly seal?: Record<string, unknown>;
}

/** One of several lines: who, what, and the request in which it happened. */
export interface Happening {
  readonly actor: Actor;
  readonly note: Note;
  readonly requestId: string | null;
}

/** Hears lines of the journal after their transaction committed: at least once, so `react` must be idempotent. */
export interface Reaction {
  react(line: Line): Promise<void>;
}
