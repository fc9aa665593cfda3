import { ORGANISATION_KINDS, type OrganisationKind } from '#kernel';
import { IsInstant } from '#platform/instant';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

/** The beginning of an entry. */
export class StartEntryDto {
  @IsString() @MaxLength(200) title: string;
  @IsString() @MaxLength(40) track: string;
  @IsString() @MaxLength(40) division: string;
}

/** Left out is fine, null is not: these are never cleared. */
const given = (_: object, value: unknown): boolean => value !== undefined;

/** Title, track or division anew; `version` is the one the writer saw. */
export class ChangeBasicsDto {
  @ValidateIf(given) @IsString() @MaxLength(200) title?: string;
  @ValidateIf(given) @IsString() @MaxLength(40) track?: string;
  @ValidateIf(given) @IsString() @MaxLength(40) division?: string;
  @IsInt() @Min(1) @Max(2_000_000_000) version: number;
}

/** The earlier entry whose answers are taken over. */
export class CopyDto {
  @IsUUID() from: string;
}

/** The copy that is taken back, by its instant. */
export class UndoCopyDto {
  @IsInstant() copiedAt: Date;
}

/** The version of the form that the team was shown and goes over to. */
export class AdoptFormDto {
  @IsInt() @Min(1) @Max(2_000_000_000) version: number;
}

/**
 * One answer anew; null clears it; `version` is the one the writer saw, 0 when there was none. Lists are saved by `row`
 * and, for its place, by `order`; a whole list only where there is none yet.
 */
export class ChangeDto {
  @IsString() @MaxLength(100) field: string;
  @ValidateIf(given) @IsString() @MaxLength(40) row?: string;
  @ValidateIf(given)
  @IsArray()
  @ArrayMaxSize(200)
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  order?: string[];
  /** Checked against the form of the edition. */
  @IsOptional() value: unknown;
  @IsInt() @Min(0) @Max(2_000_000_000) version: number;
}

/** Answers anew, all of them or none. */
export class SaveAnswersDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => ChangeDto)
  changes: ChangeDto[];
}

/** The organisation that applies. */
export class NameOrganisationDto {
  @IsString() @MaxLength(100) name: string;
  @IsOptional() @IsString() @MaxLength(40) uscc: string | null;
  @IsIn(ORGANISATION_KINDS) kind: OrganisationKind;
  /** GB/T 2260, six digits. */
  @Matches(/^\d{6}$/) region: string;
  /** The superior authority, named instead of a code by those who have none; it counts only without a code. */
  @IsOptional() @IsString() @MaxLength(200) authority: string | null;
}

/** A tick under one version of a text. */
export class ConsentDto {
  @IsString() @MaxLength(100) code: string;
  @IsInt() @Min(1) @Max(1_000_000) version: number;
}

/** The files of a kind in their order, each once. */
export class OrderDocumentsDto {
  @IsArray() @ArrayMaxSize(50) @IsUUID(undefined, { each: true }) files: string[];
}

/** Handing in, with the ticks given on the way. */
export class SubmitEntryDto {
  @IsArray() @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => ConsentDto) consents: ConsentDto[];
}

/** Why a team goes. */
export class WithdrawEntryDto {
  @IsString() @MaxLength(1000) reason: string;
}
