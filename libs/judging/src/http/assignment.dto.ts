import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

const CONFLICT_KINDS = ['personal', 'financial', 'organisational', 'professional'] as const;

/** A mark such as `12.5`: 0 up to the criterion's maximum in steps of half a point. */
export class MarkDto {
  @IsString() @MaxLength(60) criterion: string;
  @IsString() @MaxLength(12) mark: string;
}

/** The sheet as it stands; `version` is the one the writer saw, 0 when there was none. */
export class SaveSheetDto {
  @IsArray() @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => MarkDto) marks: MarkDto[];
  @IsString() @MaxLength(4000) comment: string;
  @IsString() @MaxLength(4000) suggestion: string;
  /** For the judge's own eyes; left out: as they were. */
  @IsOptional() @IsString() @MaxLength(4000) notes?: string;
  @IsInt() @Min(0) @Max(2_000_000_000) version: number;
}

/** Whether a submission brings the sheet itself. */
export const isWhole = (sheet: { marks?: unknown; comment?: unknown; suggestion?: unknown }): boolean =>
  sheet.marks !== undefined || sheet.comment !== undefined || sheet.suggestion !== undefined;

/** The sheet as the writer saw it: its version alone, or the whole sheet, which is then saved and submitted at once. */
export class SubmitSheetDto {
  @ValidateIf(isWhole)
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => MarkDto)
  marks?: MarkDto[];
  @ValidateIf(isWhole) @IsString() @MaxLength(4000) comment?: string;
  @ValidateIf(isWhole) @IsString() @MaxLength(4000) suggestion?: string;
  /** For the judge's own eyes; left out: as they were. */
  @IsOptional() @IsString() @MaxLength(4000) notes?: string;
  @IsInt() @Min(0) @Max(2_000_000_000) version: number;
}

/** Why a judge steps back. */
export class RecuseDto {
  @IsIn(CONFLICT_KINDS) kind: (typeof CONFLICT_KINDS)[number];
  @IsString() @Matches(/\S/) @MaxLength(1000) reason: string;
}
