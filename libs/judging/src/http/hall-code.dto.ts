import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, IsUUID, Matches } from 'class-validator';
import type { Locale } from '#kernel';

/** For which day codes are printed, and for whom. */
export class HallCodeOrderDto {
  /** In Beijing, `2026-11-28`. */
  @IsString() @Matches(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/) day: string;
  /** None given: all judges of the round. */
  @IsOptional() @IsArray() @ArrayMaxSize(100) @IsUUID(undefined, { each: true }) judgeIds?: string[];
  @IsIn(['zh-CN', 'en']) language: Locale;
}
