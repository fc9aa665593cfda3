const DAY = 86_400_000;
/**
 * China Standard Time. Fixed: the summer time of 1986–1991 lies before anything the portal dates, and ignoring it
 * keeps the arithmetic the same in every browser, whatever time zone data it ships.
 */
const SHANGHAI_OFFSET = 8 * 3_600_000;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^(?:([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?|24:00)$/;

/** Whether a text is a day that exists, as `YYYY-MM-DD`, from year 0001. */
export function isDate(text: string): boolean {
  if (!DATE.test(text) || text.startsWith('0000')) return false;
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && dayText(instant) === text;
}

function dayText(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

function midnight(date: string): number {
  if (!isDate(date)) throw new RangeError(`not a date: ${date}`);
  return Date.parse(`${date}T00:00:00Z`);
}

/** The day `days` after (or before, when negative) a day. RangeError when `date` is not one. */
export function addDays(date: string, days: number): string {
  return dayText(midnight(date) + days * DAY);
}

/** 0 Sunday … 6 Saturday. */
export function weekday(date: string): number {
  return new Date(midnight(date)).getUTCDay();
}

/** The instant of a wall clock in Shanghai; time `HH:MM`, `HH:MM:SS`, or `24:00` for the end of the day. */
export function shanghaiInstant(date: string, time: string): Date {
  const match = TIME.exec(time);
  if (!match) throw new RangeError(`not a time: ${time}`);
  const [, hours = '24', minutes = '0', seconds = '0'] = match;
  const clock = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
  return new Date(midnight(date) + clock - SHANGHAI_OFFSET);
}

/** The day an instant falls on in Shanghai. */
export function shanghaiDate(instant: Date): string {
  return dayText(instant.getTime() + SHANGHAI_OFFSET);
}

/** The wall clock of an instant in Shanghai, `HH:MM`. */
export function shanghaiTime(instant: Date): string {
  return new Date(instant.getTime() + SHANGHAI_OFFSET).toISOString().slice(11, 16);
}
