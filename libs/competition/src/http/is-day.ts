import { isDate } from '#kernel';
import { ValidateBy } from 'class-validator';

/** A field that is a day that exists: YYYY-MM-DD, in years that a calendar of working days may hold. */
export const IsDay = () =>
  ValidateBy({
    name: 'isDay',
    validator: {
      validate: (value: unknown) => typeof value === 'string' && /^20\d\d-/.test(value) && isDate(value),
    },
  });
