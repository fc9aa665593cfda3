import { type Locale, LOCALES } from '#kernel';
import { IsInstant } from '#platform/instant';
import { type Undone, UNDONE } from '../domain/closing/reopening.js';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

/** A judge whose room the organiser chooses. */
export class FixedRoomDto {
  @IsUUID() judgeId: string;
  @IsInt() @Min(1) @Max(50) room: number;
}

/** Who sits on the panel. */
export class SeatPanelDto {
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(500) @IsUUID('all', { each: true }) judgeIds: string[];
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => FixedRoomDto)
  rooms?: FixedRoomDto[];
}

/** A seed to draw from; absent: by chance. */
export class AssignDto {
  @IsOptional() @IsString() @Matches(/^[\w.:-]{4,128}$/) seed?: string;
}

/** What need not hold a round up, by the keys of its page, and why. */
export class ExcuseDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(5000)
  @IsString({ each: true })
  @MaxLength(120, { each: true })
  keys: string[];
  @IsString() @Matches(/\S/) @IsNotEmpty() @MaxLength(1000) reason: string;
}

/** Whom to remind; absent: everybody who owes a sheet. */
export class RemindDto {
  @IsOptional() @IsArray() @ArrayMinSize(1) @ArrayMaxSize(500) @IsUUID('all', { each: true }) judgeIds?: string[];
}

/** Which entry gets one more judge, and why. */
export class AddReaderDto {
  @IsUUID() entryId: string;
  @IsString() @Matches(/\S/) @MaxLength(1000) reason: string;
  /** Until when this one may write, where that is later than the round's end; needed once that is past. */
  @IsOptional() @IsInstant() dueAt?: Date;
}

/** Who gives its place up, and why. */
export class PromoteDto {
  @IsUUID() leavingId: string;
  /** Who of several equals takes the place, by the panel's vote. */
  @IsOptional() @IsUUID() promotedId?: string;
  @IsString() @Matches(/\S/) @MaxLength(1000) reason: string;
}

/** In which language the minutes are printed. */
export class MinutesQuery {
  @IsIn(LOCALES) language: Locale = 'zh-CN';
}

/** Why something is undone. */
export class ReasonDto {
  @IsString() @Matches(/\S/) @IsNotEmpty() @MaxLength(1000) reason: string;
}

/** What is asked to be undone, and why. */
export class ReopeningDto extends ReasonDto {
  @IsIn(UNDONE) undoes: Undone = 'close';
}

/** The duty somebody has left, and who takes it; absent: whoever fits best. */
export class ReplaceDto {
  @IsUUID() assignmentId: string;
  @IsOptional() @IsUUID() judgeId?: string;
}

/** Votes for one entry. */
export class VoteDto {
  @IsUUID() entryId: string;
  @IsInt() @Min(0) @Max(500) votes: number;
}

/** What the panel voted. */
export class VotesDto {
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(500) @ValidateNested({ each: true }) @Type(() => VoteDto) votes: VoteDto[];
}
