import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** Which part of the outbox. */
export class OutboxQuery {
  @IsOptional() @IsString() @MaxLength(254) to?: string;
  @Type(() => Number) @IsInt() @Min(1) @Max(100_000) page: number = 1;
  @Type(() => Number) @IsInt() @Min(1) @Max(100) pageSize: number = 20;
}
