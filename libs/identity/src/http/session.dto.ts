import { IsString, Matches, MaxLength } from 'class-validator';

export class SignInDto {
  @IsString() @MaxLength(254) email: string;
  @IsString() @MaxLength(1000) password: string;
}

/** A code as it was typed or scanned, and a word of this tablet's for the attempt. */
export class PaperCodeDto {
  @IsString() @MaxLength(40) code: string;
  @IsString() @Matches(/^[\w-]{16,64}$/) attempt: string;
}

/** Six digits off an authenticator. */
export class FactorCodeDto {
  @IsString() @Matches(/^\d{6}$/) code: string;
}
