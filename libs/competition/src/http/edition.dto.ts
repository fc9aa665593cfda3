import { Type } from 'class-transformer';
import { IsDate, IsInt, IsNotEmpty, IsObject, IsString, MaxLength, Min } from 'class-validator';

/** A new edition: its plan and the day everything is counted from. */
export class FoundEditionDto {
  @IsObject()
  plan: Record<string, unknown>;

  @Type(() => Date)
  @IsDate()
  t0: Date;
}

/** A changed plan and the version it was made from. */
export class PlanDto {
  @IsObject()
  plan: Record<string, unknown>;

  @IsInt()
  @Min(1)
  version: number;
}

/** Where a milestone goes, and why. */
export class MoveDto {
  @Type(() => Date)
  @IsDate()
  startsAt: Date;

  @Type(() => Date)
  @IsDate()
  endsAt: Date;

  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  reason: string;

  @IsInt()
  @Min(1)
  version: number;
}
