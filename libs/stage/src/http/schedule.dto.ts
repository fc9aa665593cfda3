import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
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
import { IsInstant } from '#platform/instant';
import { type Arrangement, ARRANGEMENTS } from '../domain/arrange.js';
import { type Order, ORDERS, SESSION_KINDS, type SessionKind } from '../domain/session.js';

export class PlannedSlotDto {
  @IsUUID() entryId: string;
  @IsInt() @Min(1) @Max(100) block: number;
  @IsBoolean() fixed: boolean;
}

export class PauseDto {
  /** After how many turns. */
  @IsInt() @Min(0) @Max(200) after: number;
  @IsInt() @Min(1) @Max(240) minutes: number;
  @IsString() @MaxLength(40) label: string;
}

export class PlannedSessionDto {
  /** Left out: a new sitting. */
  @IsOptional() @IsUUID() id?: string;
  @IsIn(SESSION_KINDS) kind: SessionKind;
  @IsInt() @Min(1) @Max(50) room: number;
  @IsString() @MaxLength(120) venue: string;
  @IsInstant() startsAt: Date;
  @IsInt() @Min(1) @Max(120) pitchMinutes: number;
  @IsInt() @Min(0) @Max(120) questionMinutes: number;
  @IsInt() @Min(0) @Max(60) changeoverMinutes: number;
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => PlannedSlotDto)
  slots: PlannedSlotDto[];
  @IsArray() @ArrayMaxSize(20) @ValidateNested({ each: true }) @Type(() => PauseDto) pauses: PauseDto[];
}

/** The whole plan, in the place of the one before. */
export class PlanScheduleDto {
  /** The plan that was changed; 0: nothing was planned yet. */
  @IsInt() @Min(0) version: number;
  @IsIn(ORDERS) order: Order;
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => PlannedSessionDto)
  sessions: PlannedSessionDto[];
}

export class ArrangeScheduleDto {
  @IsInt() @Min(1) version: number;
  @IsIn(ARRANGEMENTS) by: Arrangement;
}

export class PublishScheduleDto {
  @IsInt() @Min(1) version: number;
  /** What has changed and why; needed from the second publication on, and sent to teams and judges. */
  @IsOptional() @IsString() @MaxLength(500) reason?: string;
}
