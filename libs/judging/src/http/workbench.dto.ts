import { JUDGE_KINDS, type JudgeKind, type Locale, LOCALES } from '#kernel';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

/** At least so many judges of some kinds. */
export class SeatSettingDto {
  @IsArray() @ArrayMinSize(1) @ArrayUnique() @IsIn(JUDGE_KINDS, { each: true }) kinds: JudgeKind[];
  @IsInt() @Min(1) @Max(50) atLeast: number;
}

/** Settings in place of the plan's; what is left out is the plan's. */
export class BeginDraftDto {
  @ValidateIf((body: BeginDraftDto) => body.judgesPerEntry !== undefined && body.judgesPerEntry !== null)
  @IsInt()
  @Min(1)
  @Max(50)
  judgesPerEntry?: number | null;
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => SeatSettingDto)
  seats?: SeatSettingDto[];
  @IsOptional() @IsInt() @Min(0) @Max(500) leastLoad?: number;
  @IsOptional() @IsInt() @Min(1) @Max(500) mostLoad?: number;
  @IsOptional() @IsInt() @Min(0) @Max(100) floorPercent?: number;
  @IsOptional() @IsInt() @Min(0) @Max(1000) loadPrice?: number;
  @IsOptional() @IsInt() @Min(0) @Max(1000) owedPrice?: number;
  @IsOptional() @IsInt() @Min(1) @Max(100) capPercent?: number;
  @ValidateIf((body: BeginDraftDto) => body.organisationCap !== undefined && body.organisationCap !== null)
  @IsInt()
  @Min(1)
  @Max(50)
  organisationCap?: number | null;
  @IsOptional() @IsBoolean() anchors?: boolean;
  @IsOptional() @IsIn(['ignore', 'fresh', 'again']) history?: 'ignore' | 'fresh' | 'again';
  /** To draw from; absent: by chance. */
  @IsOptional() @IsString() @Matches(/^[\w.:-]{4,128}$/) seed?: string;
}

/** From which a draft that keeps what is in force is drawn. */
export class RepairDto {
  /** Absent: by chance. */
  @IsOptional() @IsString() @Matches(/^[\w.:-]{4,128}$/) seed?: string;
}

/** The draft that was looked at. */
export class PublishDraftDto {
  @IsUUID() draftId: string;
}

const isText = (cell: unknown) => typeof cell === 'string' && cell.length <= 1000;
const isLine = (line: unknown) => Array.isArray(line) && line.length <= 12 && line.every(isText);
const isCells = (cells: unknown) => Array.isArray(cells) && cells.every(isLine);

/** Rows of at most twelve texts. */
const IsCells = () => ValidateBy({ name: 'isCells', validator: { validate: isCells } });

/** A table of changes, its head first. */
export class ChangesDto {
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(2001) @IsCells() cells: string[][];
}

/** The changes of a preview. */
export class ConfirmChangesDto extends ChangesDto {
  @IsString() @MaxLength(64) digest: string;
}

/** Which assignment is taken away. */
export class AssignmentTableQuery {
  @IsIn(['today', 'draft']) of: 'today' | 'draft' = 'today';
  @IsIn(['xlsx', 'csv']) format: 'xlsx' | 'csv' = 'xlsx';
  @IsIn(LOCALES) locale: Locale = 'zh-CN';
}
