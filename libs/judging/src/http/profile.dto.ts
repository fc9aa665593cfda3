import { JUDGE_KINDS, type JudgeKind } from '#kernel';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { SearchQuery } from '#platform/page.dto';
import { LANGUAGES, type Language, MOST_WORDS } from '../domain/profile.js';

/** Days on which a judge cannot read, both included: 2026-07-01. */
export class AbsenceDto {
  @IsString() @MaxLength(10) from: string;
  @IsString() @MaxLength(10) until: string;
}

/** What judges correct of themselves; `version` is the one the writer saw. */
export class ChangeOwnJudgeProfileDto {
  @IsOptional() @IsString() @MaxLength(100) title?: string;
  /** Names of tracks, and words of their own. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_WORDS)
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  expertise?: string[];
  @IsOptional() @IsArray() @ArrayUnique() @IsIn(LANGUAGES, { each: true }) languages?: Language[];
  /** Most entries in one round. */
  @IsOptional() @IsInt() @Min(1) @Max(500) capacity?: number;
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_WORDS)
  @ValidateNested({ each: true })
  @Type(() => AbsenceDto)
  away?: AbsenceDto[];
  @IsInt() @Min(1) @Max(2_000_000_000) version: number;
}

/** What an organiser corrects. */
export class ChangeJudgeProfileDto extends ChangeOwnJudgeProfileDto {
  @IsOptional() @IsIn(JUDGE_KINDS) kind?: JudgeKind;
}

/** Whom to invite. */
export class InviteProfilesDto {
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(100) @ArrayUnique() @IsUUID(undefined, { each: true }) profileIds: string[];
}

/** Which part of the competition's pool. */
export class ProfilesQuery extends SearchQuery {
  @IsOptional() @IsIn(JUDGE_KINDS) kind?: JudgeKind;
  @IsOptional() @IsIn(['asked', 'free']) here?: 'asked' | 'free';
}
