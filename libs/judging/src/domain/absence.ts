import { addDays, shanghaiDate } from '#kernel';
import type { Absence } from './profile.js';

/** How many days something lasts in Shanghai, and on how many of them somebody is away. */
export interface Availability {
  days: number;
  daysAway: number;
}

/** @param until exclusive: what ends at midnight does not touch the day that begins then */
export function availabilityOf(away: readonly Absence[], from: Date, until: Date): Availability {
  const first = shanghaiDate(from);
  const last = shanghaiDate(new Date(Math.max(from.getTime(), until.getTime() - 1)));
  let [days, daysAway] = [0, 0];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    days += 1;
    if (away.some((absence) => absence.from <= day && day <= absence.until)) daysAway += 1;
  }
  return { days, daysAway };
}

/** A limit of entries in proportion to the days somebody is there, rounded down; whoever is away throughout reads none. */
export function limitWhile(limit: number, { days, daysAway }: Availability): number {
  return days === 0 ? limit : Math.floor((limit * (days - daysAway)) / days);
}
