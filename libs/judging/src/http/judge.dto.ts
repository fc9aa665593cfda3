import { ORGANISATION_KINDS, type OrganisationKind, JUDGE_KINDS, type JudgeKind } from '#kernel';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { SearchQuery } from '#platform/page.dto';
import { LANGUAGES, type Language, MOST_WORDS } from '../domain/profile.js';

/** Where a judge comes from. */
export class JudgeOrganisationDto {
  @IsString() @MaxLength(200) name: string;
  /** Unified social credit code. */
  @IsOptional() @IsString() @MaxLength(60) uscc: string | null = null;
  @IsIn(ORGANISATION_KINDS) kind: OrganisationKind;
  /** GB/T 2260, six digits. */
  @IsString() @Matches(/^\d{6}$/) region: string;
}

const MOST_TRACKS = 30;

/** Somebody who shall judge. */
export class AddJudgeDto {
  @IsString() @MaxLength(254) email: string;
  @IsString() @MaxLength(200) name: string;
  @IsIn(JUDGE_KINDS) kind: JudgeKind;
  @IsObject() @ValidateNested() @Type(() => JudgeOrganisationDto) organisation: JudgeOrganisationDto;
  /** Most entries in one round. */
  @IsInt() @Min(1) @Max(500) capacity: number;
  /** Codes of the tracks they know best; none: all alike. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_TRACKS)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  tracks: string[] = [];
  /** Professional title; absent: as the competition knows it. */
  @IsOptional() @IsString() @MaxLength(100) title?: string;
  /** Words of their own, beside the tracks; added to what is known. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_WORDS)
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  expertise?: string[];
  @IsOptional() @IsArray() @ArrayUnique() @IsIn(LANGUAGES, { each: true }) languages?: Language[];
}

/** What the pool should know instead; `version` is the one the writer saw. */
export class ChangeJudgeDto {
  @IsOptional() @IsIn(JUDGE_KINDS) kind?: JudgeKind;
  @IsOptional() @IsInt() @Min(1) @Max(500) capacity?: number;
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_TRACKS)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  tracks?: string[];
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => JudgeOrganisationDto)
  organisation?: JudgeOrganisationDto;
  @IsInt() @Min(1) @Max(2_000_000_000) version: number;
}

const STATES = ['invited', 'active', 'declined'] as const;

/** Which part of the pool. */
export class JudgesQuery extends SearchQuery {
  @IsOptional() @IsIn(JUDGE_KINDS) kind?: JudgeKind;
  @IsOptional() @IsIn(STATES) state?: (typeof STATES)[number];
}
