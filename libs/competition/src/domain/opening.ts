import type { Finding, Role } from '#kernel';
import type { Calendar } from './calendar.js';
import type { EditionPlan } from './edition-plan.js';
import type { MilestoneTimes } from './milestone.js';

/** What the rules about dates look at. */
export interface Dated {
  plan: EditionPlan;
  /** By milestone code. */
  milestones: Readonly<Record<string, MilestoneTimes>>;
  at: Date;
  calendar: Calendar;
  /** Years of which the calendar lists any day. */
  listedYears: readonly number[];
}

/** What the check before opening looks at. */
export interface Opening extends Dated {
  /** People seated in the edition, by role. */
  seats: Readonly<Partial<Record<Role, number>>>;
  /** Whether a telephone number can be proven: a code arrives. */
  provable: boolean;
  /** Entries that are expected to be admitted. */
  expectedEntries: number;
}

/** One thing missing or odd; while a blocking one stands, the edition is not published. `path`: where in the plan. */
export interface OpeningFinding extends Finding {
  blocking: boolean;
}
