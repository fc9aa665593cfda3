import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IsInstant } from '#platform/instant';

/** One answered question of the checklist. */
export class CheckedItemDto {
  @IsString() @MaxLength(100) code: string;
  @IsBoolean() ok: boolean;
  @IsString() @MaxLength(1000) note: string = '';
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  reasons?: string[];
}

/** A decision of the formal review; `reason` adds to the reasons chosen; `fields` and `dueAt` belong to a return. */
export class DecideReviewDto {
  @IsIn(['admit', 'return']) verdict: 'admit' | 'return';
  @IsArray() @ArrayMaxSize(100) @ValidateNested({ each: true }) @Type(() => CheckedItemDto) checklist: CheckedItemDto[];
  @IsString() @MaxLength(2000) reason: string = '';
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @IsString({ each: true })
  @MaxLength(120, { each: true })
  fields?: string[];
  @IsOptional() @IsInstant() dueAt?: Date;
}
