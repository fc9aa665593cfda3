import { JUDGE_KINDS, type JudgeKind } from '#kernel';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

/** So many experts of a kind. */
export class LotQuotaDto {
  @IsIn(JUDGE_KINDS) kind: JudgeKind;
  @IsInt() @Min(1) @Max(100) count: number;
}

/** How many are drawn, and by which public event. */
export class CommitLotDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(5)
  @ValidateNested({ each: true })
  @Type(() => LotQuotaDto)
  quotas: LotQuotaDto[];
  /** So that anybody can look it up; it lies ahead. */
  @IsString() @Matches(/\S/) @MaxLength(300) event: string;
}

/** The value of the event, as it was published. */
export class RevealLotDto {
  @IsString() @Matches(/\S/) @MaxLength(300) publicValue: string;
}
