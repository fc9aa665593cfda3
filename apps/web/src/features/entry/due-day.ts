import { addDays, shanghaiDate, shanghaiInstant, weekday } from '#kernel';

const isWeekend = (day: string) => [0, 6].includes(weekday(day));

/** The day `days` working days after an instant, public holidays not reckoned with: the server knows those. */
export function expectedDue(now: Date, days: number): string {
  let day = shanghaiDate(now);
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (!isWeekend(day)) left -= 1;
  }
  return day;
}

/** The last instant of a day, as an instant the API takes. */
export const endOfDay = (day: string): string => shanghaiInstant(day, '24:00').toISOString();
