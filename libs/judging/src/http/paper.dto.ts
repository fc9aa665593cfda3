import { type Locale, LOCALES } from '#kernel';
import { PageQuery } from '#platform/page.dto';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { SIGNING_SIDES, type SigningSide } from '../domain/signing/signature.js';
import { MarkDto } from './assignment.dto.js';

const ORDERS = ['judge', 'entry'] as const;
const STATES = ['printed', 'transcribed', 'differing', 'clashing', 'official', 'withdrawn'] as const;

/** Whose sheets to print; left out: everybody's. */
export class PrintPapersDto {
  @IsOptional() @IsArray() @ArrayMinSize(1) @ArrayMaxSize(500) @IsUUID('all', { each: true }) judgeIds?: string[];
  @IsOptional() @IsArray() @ArrayMinSize(1) @ArrayMaxSize(500) @IsUUID('all', { each: true }) entryIds?: string[];
  @IsIn(ORDERS) orderBy: (typeof ORDERS)[number];
  @IsIn(LOCALES) language: Locale;
}

/** Which printed sheets; `find`: what a reader read, or a number such as `FINAL-0017` or `17`. */
export class PapersQuery extends PageQuery {
  @IsOptional() @IsIn(STATES) state?: (typeof STATES)[number];
  @IsOptional() @IsString() @MaxLength(200) find?: string;
}

/** What stands on a paper sheet. */
export class TranscriptDto {
  @IsArray() @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => MarkDto) marks: MarkDto[];
  @IsString() @MaxLength(4000) comment: string;
  @IsString() @MaxLength(4000) suggestion: string;
}

/** The same by the third person, who says why it is to be read so. */
export class DecidePaperDto extends TranscriptDto {
  @IsString() @Matches(/\S/) @MaxLength(1000) reason: string;
}

const KEEPS = ['paper', 'electronic'] as const;

/** Which of two sheets of one duty counts, and why. */
export class ChooseSheetDto {
  @IsIn(KEEPS) keep: (typeof KEEPS)[number];
  @IsString() @Matches(/\S/) @MaxLength(1000) reason: string;
}

/** Whose signature is on the paper. */
export class PaperSignatureDto {
  @IsIn(SIGNING_SIDES) side: SigningSide;
}

/** A sheet as its signer saw it. */
export class SignedSheetDto {
  @IsUUID() assignmentId: string;
  @IsString() @Matches(/^[0-9a-f]{64}$/) hash: string;
}

/** Which sheets somebody confirms, and for which side. */
export class SignSheetsDto {
  @IsIn(SIGNING_SIDES) side: SigningSide;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => SignedSheetDto)
  sheets: SignedSheetDto[];
}
