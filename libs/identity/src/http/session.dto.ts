import { IsString, Matches, MaxLength } from 'class-validator';

export class SignInDto {
  @IsString() @MaxLength(254) email: string;
  @IsString() @MaxLength(1000) password: string;
}

/** Six digits off an authenticator. */
export class FactorCodeDto {
  @IsString() @Matches(/^\d{6}$/) code: string;
}
