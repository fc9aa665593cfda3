import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString } from 'class-validator';
import { IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { REVEAL_KINDS, REVEAL_VERBS, type RevealKind, type RevealVerb } from '../domain/reveal.js';
import { SCREEN_KINDS, type ScreenKind } from '../domain/screen.js';
import { SLOT_VERBS, type SlotVerb } from '../domain/slot.js';

/** The version of the stage that the writer saw. */
export class StageVersionDto {
  @IsInt() @Min(1) version: number;
}

/** What is done to a turn. */
export class StepDto extends StageVersionDto {
  @IsIn(SLOT_VERBS) verb: SlotVerb;
  /** Given back by `disturb`. */
  @IsOptional() @IsInt() @Min(1) @Max(600) seconds?: number;
  /** Asked for by `disturb` and `miss`. */
  @IsOptional() @IsString() @MaxLength(500) reason?: string;
}

/** Two turns that change places. */
export class SwapDto extends StageVersionDto {
  @IsArray() @ArrayMinSize(2) @ArrayMaxSize(2) @IsUUID('all', { each: true }) slotIds: [string, string];
  @IsString() @Matches(/\S/) @MaxLength(500) reason: string;
}

/** Seconds before the end at which bells ring; 0: at the end. */
export class BellsDto extends StageVersionDto {
  @IsArray() @ArrayMaxSize(5) @IsInt({ each: true }) @Min(0, { each: true }) @Max(3600, { each: true }) pitch: number[];
  @IsArray()
  @ArrayMaxSize(5)
  @IsInt({ each: true })
  @Min(0, { each: true })
  @Max(3600, { each: true })
  questions: number[];
}

/** A screen to be made. */
export class OpenScreenDto {
  @IsIn(SCREEN_KINDS) kind: ScreenKind;
  @IsString() @Matches(/\S/) @MaxLength(60) name: string;
}

/** A script to be made. */
export class PrepareRevealDto {
  @IsIn(REVEAL_KINDS) kind: RevealKind;
  @IsBoolean() withValues: boolean;
}

/** What the presenter does. */
export class RevealMoveDto extends StageVersionDto {
  @IsIn(REVEAL_VERBS) verb: RevealVerb;
  /** Where `show` and `turn` go, from 0; left out: the beginning. */
  @IsOptional() @IsInt() @Min(0) @Max(2000) at?: number;
}
