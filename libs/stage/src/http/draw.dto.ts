import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { DRAW_MODES, type DrawMode } from '../domain/draw.js';

export class DrawPartyDto {
  @IsString() @Matches(/\S/) @Matches(/^[^\r\n]*$/) @MaxLength(60) party: string;
  /** The team that gives the value itself. */
  @IsOptional() @IsUUID() entryId?: string;
}

export class FreezeDrawDto {
  @IsIn(DRAW_MODES) mode: DrawMode;
  /** Which public event decides, so that anybody can look it up. */
  @IsOptional() @IsString() @MaxLength(300) event?: string;
  /** Who gives a value on site; at least two. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => DrawPartyDto)
  parties?: DrawPartyDto[];
}

export class SealValueDto {
  /** SHA-256 of `draw-value-v1`, salt and value, a line each; lower-case hexadecimal. */
  @Matches(/^[0-9a-f]{64}$/) hash: string;
  /** The organiser types a team's number in for it; everybody sees that. */
  @IsOptional() @IsBoolean() typedIn?: boolean;
}

export class GiverDto {
  /** A member of the team; nobody named: the lead alone. */
  @IsOptional() @IsUUID() personId?: string;
}

export class OpenValueDto {
  @Matches(/^[0-9]{1,9}$/) value: string;
  @Matches(/^[0-9a-f]{32}$/) salt: string;
}

export class RevealDrawDto {
  /** Of a public event: its value, as published. */
  @IsOptional() @IsString() @MaxLength(300) publicValue?: string;
}

export class VoidDrawDto {
  @IsString() @Matches(/\S/) @MaxLength(500) reason: string;
}
