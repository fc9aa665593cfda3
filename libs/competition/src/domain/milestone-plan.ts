import type { Localised } from '#kernel';

/** How the days of an offset are counted. */
export const OFFSET_UNITS = ['day', 'workday', 'month'] as const;
export type OffsetUnit = (typeof OFFSET_UNITS)[number];

/** Where an offset comes to rest when the counted day does not suit: see `Offset.land`. */
export const LANDINGS = ['as-counted', 'workday-before', 'workday-after', 'sunday-after'] as const;
export type Landing = (typeof LANDINGS)[number];

/**
 * A moment relative to another one: `count` units from the day of `from`, then moved as `land` says, then set to
 * `at` (HH:MM, Asia/Shanghai).
 *
 * `from` is `T0` or an edge of an earlier milestone: `REGISTRATION.end`. `land` keeps the counted day
 * (`as-counted`), goes back or on to the nearest working day (itself when it is one), or on to the nearest Sunday
 * that is no public holiday (itself included).
 */
export interface Offset {
  from: string;
  count: number;
  unit: OffsetUnit;
  land: Landing;
  at: string;
}

/**
 * One stage of the calendar; its instants are computed from the offsets when the edition is founded, and again whenever
 * they change in a draft.
 */
export interface MilestonePlan {
  code: string;
  name: Localised;
  /** Known to the staff alone, and nothing that people who take part wait for; absent: everybody sees it. */
  internal?: boolean;
  start: Offset;
  end: Offset;
}
