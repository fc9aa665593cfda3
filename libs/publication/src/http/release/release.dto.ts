import { IsInt, IsString, Matches, MaxLength, Min, ValidateIf } from 'class-validator';
import { IsInstant } from '#platform/instant';

export class PublishReleaseDto {
  /** What this release is, or what it corrects; the public reads it. */
  @IsString() @Matches(/\S/) @MaxLength(500) note: string;
}

/** The version of the release that was looked at. */
export class SeenReleaseDto {
  @IsInt() @Min(1) version: number;
}

export class ScheduleReleaseDto extends SeenReleaseDto {
  /** From when everybody may read it; null: now. */
  @ValidateIf(({ at }: ScheduleReleaseDto) => at !== null) @IsInstant() at: Date | null;
}
