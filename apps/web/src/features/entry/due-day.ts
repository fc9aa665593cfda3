import { shanghaiInstant } from '#kernel';

/** The last instant of a day, as an instant the API takes. */
export const endOfDay = (day: string): string => shanghaiInstant(day, '24:00').toISOString();
