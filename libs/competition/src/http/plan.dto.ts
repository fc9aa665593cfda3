import { Type } from 'class-transformer';
import { IsInt, IsObject, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { IsInstant } from '#platform/instant';

/** Versions are counted in 32 bits. */
const MOST = 2_147_483_647;

/** Parts of a plan by name, the version in which they were seen, and why they change. */
export class PartsDto {
  @IsObject()
  parts: Record<string, unknown>;

  @IsInt()
  @Min(1)
  @Max(MOST)
  version: number;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string;
}

/** Parts of a plan to look at before they are saved. */
export class PartsPreviewDto {
  @IsObject()
  parts: Record<string, unknown>;
}

/** An edition file as text. */
export class PlanFilePreviewDto {
  @IsString()
  @MaxLength(500_000)
  file: string;
}

/** An edition file as text, the version it was compared with, and why it is brought in. */
export class PlanFileDto extends PlanFilePreviewDto {
  @IsInt()
  @Min(1)
  @Max(MOST)
  version: number;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string;
}

/** Why a change is taken back. */
export class ReversalDto {
  @IsString()
  @MaxLength(500)
  note: string;
}

/** The earlier version of a comparison. */
export class SinceQuery {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MOST)
  from?: number;
}

/** For how many entries an edition is checked. */
export class OpeningQuery {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100_000)
  entries?: number;
}

/** The first day of a new edition made after another. */
export class CopyDto {
  @IsInstant()
  t0: Date;
}
