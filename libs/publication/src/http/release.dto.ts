import { IsString, MaxLength, MinLength } from 'class-validator';

export class PublishReleaseDto {
  /** What this release is, or what it corrects; the public reads it. */
  @IsString() @MinLength(2) @MaxLength(500) note: string;
}
