import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { DAY_KINDS, type DayKind } from '../domain/calendar.js';
import { IsDay } from './address.js';

/** Why the calendar changes. */
export class CalendarReasonDto {
  @IsString()
  @Matches(/\S/)
  @MaxLength(500)
  reason: string;
}

/** What a listed day becomes, and why. */
export class ListedDayDto extends CalendarReasonDto {
  @IsIn([...DAY_KINDS])
  kind: DayKind;

  @IsString()
  @Matches(/\S/)
  @MaxLength(40)
  name: string;
}

/** Which year of the calendar. */
export class CalendarQuery {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2099)
  year?: number;
}

/** From when, and how many working days. */
export class PeriodQuery {
  @IsDay()
  start: string;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(250)
  days: number;
}
