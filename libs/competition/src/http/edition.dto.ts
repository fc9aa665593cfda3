import { Transform } from 'class-transformer';
import { IsDate, IsInt, IsObject, IsString, Matches, MaxLength, Min } from 'class-validator';

/** RFC 3339 with its offset: a time without one means something else in every time zone. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;
const Instant = () =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && INSTANT.test(value) ? new Date(value) : value,
  );

/** A new edition: its plan, and an instant of the day everything is counted from. */
export class FoundEditionDto {
  @IsObject()
  plan: Record<string, unknown>;

  @Instant()
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
  @Instant()
  @IsDate()
  startsAt: Date;

  @Instant()
  @IsDate()
  endsAt: Date;

  @IsString()
  @Matches(/\S/)
  @MaxLength(500)
  reason: string;

  @IsInt()
  @Min(1)
  version: number;
}
