import { ORGANISATION_KINDS, type OrganisationKind } from '#kernel';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
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
  ValidateNested,
} from 'class-validator';
import { PARENT_RELATIONS, type ParentRelation } from '../domain/organisation.js';

/** What somebody types about an organisation. */
export class RegisterOrganisationDto {
  @IsString() @MaxLength(200) name: string;
  /** Unified social credit code; a faulty one is taken, with findings. */
  @IsOptional() @IsString() @MaxLength(60) uscc: string | null = null;
  @IsIn(ORGANISATION_KINDS) kind: OrganisationKind;
  /** GB/T 2260, six digits. */
  @IsString() @Matches(/^\d{6}$/) region: string;
  /** The superior authority, named instead of a code by those who have none; it counts only without a code. */
  @IsOptional() @IsString() @MaxLength(200) authority: string | null = null;
}

/** The organisation another one belongs to, and how. */
export class ParentDto {
  @IsUUID() id: string;
  @IsIn(PARENT_RELATIONS) relation: ParentRelation;
}

/** Names and parent of an organisation anew; `version` is the one the writer saw. */
export class CorrectOrganisationDto {
  @IsInt() @Min(1) @Max(2_000_000_000) version: number;
  @IsString() @MaxLength(200) name: string;
  @IsArray() @ArrayMaxSize(50) @IsString({ each: true }) @MaxLength(200, { each: true }) aliases: string[];
  /** Null: it belongs to none. */
  @IsOptional() @ValidateNested() @Type(() => ParentDto) parent: ParentDto | null = null;
  @IsString() @Matches(/\S/) @MaxLength(1000) reason: string;
}

/** Two of the register that are one: the source becomes the target. */
export class MergeOrganisationsDto {
  @IsUUID() sourceId: string;
  @IsUUID() targetId: string;
  @IsString() @Matches(/\S/) @MaxLength(1000) reason: string;
}
