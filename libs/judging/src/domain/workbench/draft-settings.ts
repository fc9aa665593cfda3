import type { AssignmentRule, SeatRule } from '../rules.js';

/** What earlier rounds of the edition count for: nothing, that new eyes read an entry, or that the same do. */
export const HISTORIES = ['ignore', 'fresh', 'again'] as const;
export type History = (typeof HISTORIES)[number];

/** By what a draft is worked out. */
export interface DraftSettings extends Pick<
  AssignmentRule,
  'floorPercent' | 'loadPrice' | 'capPercent' | 'organisationCap' | 'owedPrice'
> {
  /** null: everybody of the room reads everything */
  judgesPerEntry: number | null;
  seats: SeatRule[];
  leastLoad: number;
  mostLoad: number;
  anchors: boolean;
  history: History;
  /** What is in force stays, and only its free seats are filled; the floor and chance count for nothing then. */
  kept?: boolean;
}

/** What the plan says about a round's assignment. */
export interface PlannedAssignment {
  judgesPerEntry: number | null;
  seats: SeatRule[];
  loadLimit: number;
  assignment: AssignmentRule;
}

/** The settings that do what the plan says, and no more. */
export function plannedSettings({ judgesPerEntry, seats, loadLimit, assignment }: PlannedAssignment): DraftSettings {
  const { floorPercent, loadPrice, capPercent, organisationCap, owedPrice, anchors = false } = assignment;
  const rule = { floorPercent, loadPrice, capPercent, organisationCap, owedPrice, anchors };
  return { judgesPerEntry, seats, leastLoad: 0, mostLoad: loadLimit, ...rule, history: 'ignore' };
}

/**
 * The settings that would keep less than the published plan promises: a draft may be stricter than the plan, never laxer.
 * How affinity, loads and chance are weighed against each other is the organiser's.
 */
export function laxerThan(plan: PlannedAssignment, settings: DraftSettings): string[] {
  const planned = plannedSettings(plan);
  const cap = planned.organisationCap;
  const checks: [keyof DraftSettings, boolean][] = [
    ['judgesPerEntry', fewer(settings.judgesPerEntry, planned.judgesPerEntry)],
    ['seats', !planned.seats.every((seat) => settings.seats.some((one) => implies(one, seat)))],
    ['mostLoad', settings.mostLoad > planned.mostLoad],
    ['organisationCap', cap !== null && (settings.organisationCap ?? Infinity) > cap],
    ['anchors', planned.anchors && !settings.anchors],
  ];
  return checks.flatMap(([name, laxer]) => (laxer ? [name] : []));
}

function fewer(wanted: number | null, planned: number | null): boolean {
  if (wanted === null || planned === null) return wanted !== planned;
  return wanted < planned;
}

function implies(one: SeatRule, seat: SeatRule): boolean {
  return one.atLeast >= seat.atLeast && one.kinds.every((kind) => seat.kinds.includes(kind));
}
