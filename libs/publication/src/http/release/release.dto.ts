import { IsString, Matches, MaxLength } from 'class-validator';

export class PublishReleaseDto {
  /** What this release is, or what it corrects; the public reads it. */
  @IsString() @Matches(/\S/) @MaxLength(500) note: string;
}
