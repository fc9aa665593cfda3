import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** Which part of a list. */
export class PageQuery {
  @Type(() => Number) @IsInt() @Min(1) @Max(100_000) page: number = 1;
  @Type(() => Number) @IsInt() @Min(1) @Max(100) pageSize: number = 20;
}

/** Which part of a list, and what it must contain. */
export class SearchQuery extends PageQuery {
  @IsOptional() @IsString() @MaxLength(100) q?: string;
}
