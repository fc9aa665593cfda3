import type { Sheet } from '../api/assignment.js';
import type { Pending, Step, Target } from './pending.js';
import type { PendingStore } from './store.js';

/** `other`: somebody else is signed in; what waits is not theirs and stays. */
export type Line = 'idle' | 'sending' | 'offline' | 'signed-out' | 'other';

/** What the queue knows at a moment. */
export interface Outlook {
  pending: ReadonlyMap<string, Pending>;
  line: Line;
  /** Sheets on their way. */
  sending: ReadonlySet<string>;
  /** Sheets whose last change this device is still writing down. */
  keeping: ReadonlySet<string>;
  /** What the server has said last of a sheet since the page was opened. */
  heard: ReadonlyMap<string, Sheet>;
}

/** Nobody, somebody else or not enough of a person is signed in. */
export class NotTheirs extends Error {
  constructor(readonly line: 'signed-out' | 'other') {
    super(line);
  }
}

/** Which sheet something was said of. */
export type Named = Pick<Target, 'assignment' | 'edition'>;

/** What the queue needs of the world. */
export interface Ports {
  store: PendingStore;
  send: (assignment: string, step: Step) => Promise<Sheet>;
  read: (assignment: string) => Promise<Sheet | null>;
  /** Who is signed in, by the server; null: nobody. */
  who: () => Promise<string | null>;
  newKey: () => string;
  now: () => number;
  /** Does the work while no other window of this device does it; not at all while one does. */
  alone: (work: () => Promise<void>) => Promise<void>;
  /** The server has said what a sheet is now. */
  heard: (one: Named, sheet: Sheet) => void;
  /** Nothing waits any more. */
  through: () => void;
  explain: (error: unknown) => string;
}
