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
import { type Locale, LOCALES } from '#kernel';
import { LENGTHS, MOST_SAMPLES } from '../domain/sample-table.js';
import { MarkDto } from './assignment.dto.js';

/** A sample; `reference` null: judges are compared with each other. */
export class SampleDto {
  @IsString() @MaxLength(40) division: string;
  @IsString() @Matches(/\S/) @MaxLength(LENGTHS.title) title: string;
  @IsString() @Matches(/\S/) @MaxLength(LENGTHS.body) body: string;
  @ValidateIf((sample: SampleDto) => sample.reference !== null)
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => MarkDto)
  reference: MarkDto[] | null;
  @IsString() @MaxLength(LENGTHS.why) why: string;
}

/** All samples of a round in their order; `version` is the one the writer saw, 0 when there were none. */
export class KeepSamplesDto {
  @IsArray() @ArrayMaxSize(MOST_SAMPLES) @ValidateNested({ each: true }) @Type(() => SampleDto) samples: SampleDto[];
  @IsInt() @Min(0) @Max(2_000_000_000) version: number;
}

/** What a judge gives a sample: a mark for every criterion. */
export class ScoreSampleDto {
  @IsArray() @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => MarkDto) marks: MarkDto[];
  @IsString() @MaxLength(2000) comment: string;
}

/** The language of the head. */
export class SampleTableQuery {
  @IsOptional() @IsIn(LOCALES) locale: Locale = 'zh-CN';
}
