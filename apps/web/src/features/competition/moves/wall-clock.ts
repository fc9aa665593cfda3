import { shanghaiDate, shanghaiInstant, shanghaiTime } from '#kernel';

/** `2024-07-04T17:00` as the wall clock of Beijing. */
export const localOf = (instant: string) => `${shanghaiDate(new Date(instant))}T${shanghaiTime(new Date(instant))}`;

/** The instant at which the wall clock of Beijing shows it; null while it is not typed in full. */
export function instantOf(local: string): string | null {
  const [day, time] = local.split('T');
  return day && time ? shanghaiInstant(day, time).toISOString() : null;
}

interface Times {
  startsAt: string;
  endsAt: string;
}

const lasts = ({ startsAt, endsAt }: Times) => Date.parse(endsAt) - Date.parse(startsAt);

/** Whether there is less time than before: the server asks for a tick then. */
export function shortens(before: Times, after: Times): boolean {
  return Date.parse(after.endsAt) < Date.parse(before.endsAt) || lasts(after) < lasts(before);
}
