import { IsBoolean, IsInt, IsObject, IsOptional, IsString, Matches, MaxLength, Min } from 'class-validator';
import { IsInstant } from '#platform/instant';

/** A new edition: its plan, and an instant of the day everything is counted from. */
export class FoundEditionDto {
  @IsObject()
  plan: Record<string, unknown>;

  @IsInstant()
  t0: Date;
}

/** A changed plan and the version it was made from. */
export class PlanDto {
  @IsObject()
  plan: Record<string, unknown>;

  @IsInt()
  @Min(1)
  version: number;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string;
}

/** Where a milestone goes, and why. */
export class MoveDto {
  @IsInstant()
  startsAt: Date;

  @IsInstant()
  endsAt: Date;

  @IsString()
  @Matches(/\S/)
  @MaxLength(500)
  reason: string;

  /** Said where there will be less time than before. */
  @IsOptional()
  @IsBoolean()
  shorten?: boolean;

  @IsInt()
  @Min(1)
  version: number;
}
