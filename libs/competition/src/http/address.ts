import { Injectable, type PipeTransform } from '@nestjs/common';
import { found, isDate } from '#kernel';
import { ValidateBy } from 'class-validator';

const isDay = (value: unknown): value is string => typeof value === 'string' && /^20\d\d-/.test(value) && isDate(value);
/** A number of the address, which an earlier pipe may have read already. */
const numberIn = (value: string | number, pattern: RegExp) => (pattern.test(`${value}`) ? Number(value) : null);

/** A field that is a day that exists: YYYY-MM-DD, in years that a calendar of working days may hold. */
export const IsDay = () => ValidateBy({ name: 'isDay', validator: { validate: isDay } });

/** A day in an address; what is none names nothing: 404. */
@Injectable()
export class DayPipe implements PipeTransform {
  transform(value: unknown): string {
    return found(isDay(value) ? value : null);
  }
}

/** A year in an address, 2000 to 2099; others name nothing: 404. */
@Injectable()
export class YearPipe implements PipeTransform {
  transform(value: string | number): number {
    return found(numberIn(value, /^20\d\d$/));
  }
}

/** The number of a version in an address; what is none names nothing: 404. */
@Injectable()
export class VersionPipe implements PipeTransform {
  transform(value: string | number): number {
    return found(numberIn(value, /^[1-9]\d{0,7}$/));
  }
}
