import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { type Locale, LOCALES } from '#kernel';
import { type Ground, GROUNDS, type Outcome, OUTCOMES } from '../../domain/objection/objection.js';

export class PhoneNumberDto {
  @IsString() @MaxLength(40) number: string;
  @IsOptional() @IsIn(LOCALES) language: Locale = 'zh-CN';
}

export class PhoneCodeDto {
  @Matches(/^\d{6}$/) code: string;
}

export class EvidenceQuery {
  /** `seal`: the scan of a unit's sealed statement. */
  @IsOptional() @IsIn(['objector', 'seal']) side: 'objector' | 'seal' = 'objector';
}

export class TipDto {
  /** Place on the notice, from 1; left out: the list as a whole. */
  @IsOptional() @IsInt() @Min(1) @Max(100_000) place?: number | null;
  @IsString() @Matches(/\S/) @MaxLength(5000) words: string;
}

export class ObjectionDto extends TipDto {
  @IsIn(['person', 'organisation']) kind: 'person' | 'organisation';
  @IsString() @MaxLength(60) name: string;
  @IsOptional() @IsString() @MaxLength(100) organisation?: string | null;
  @IsOptional() @IsEmail() @MaxLength(254) email?: string | null;
  @IsIn(GROUNDS) ground: Ground;
  /** Ids of the files that were brought before. */
  @IsArray() @IsUUID(undefined, { each: true }) evidence: string[];
  @IsOptional() @IsIn(LOCALES) language: Locale = 'zh-CN';
}

class VersionDto {
  @Type(() => Number) @IsInt() @Min(1) version: number;
}

export class AcceptanceDto extends VersionDto {
  /** Whether the prize waits until the objection is decided. */
  @IsBoolean() suspend: boolean;
}

export class ReasonedDto extends VersionDto {
  @IsString() @Matches(/\S/) @MaxLength(3000) reason: string;
}

export class DecisionDto extends ReasonedDto {
  @IsIn(OUTCOMES) outcome: Outcome;
}

export class QuestionDto extends VersionDto {
  @IsString() @Matches(/\S/) @MaxLength(3000) question: string;
  @IsISO8601({ strict: true }) dueAt: string;
}

export class AnswerDto {
  @IsString() @Matches(/\S/) @MaxLength(5000) answer: string;
}
