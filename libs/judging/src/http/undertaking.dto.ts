import { IsString, Matches, MaxLength } from 'class-validator';

/** Under which text which name. */
export class SignUndertakingDto {
  @IsString() @Matches(/^[0-9a-f]{64}$/) textHash: string;
  @IsString() @MaxLength(200) name: string;
}
