import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { JUDGE_KINDS, type JudgeKind } from '../domain/judge.js';

/** Which part of a list. */
export class PageQuery {
  @Type(() => Number) @IsInt() @Min(1) @Max(100_000) page: number = 1;
  @Type(() => Number) @IsInt() @Min(1) @Max(100) pageSize: number = 20;
}

const STATES = ['invited', 'active', 'declined'] as const;

/** Which part of the pool. */
export class JudgesQuery extends PageQuery {
  @IsOptional() @IsString() @MaxLength(100) q?: string;
  @IsOptional() @IsIn(JUDGE_KINDS) kind?: JudgeKind;
  @IsOptional() @IsIn(STATES) state?: (typeof STATES)[number];
}
