import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';

/** Another address, with the password and the authenticator's code once more. */
export class AskEmailChangeDto {
  @IsString() @MaxLength(254) address: string;
  @IsString() @MaxLength(1000) password: string;
  /** Needed where an authenticator is set up. */
  @IsOptional() @Matches(/^\d{6}$/) code?: string;
}

/** The word of the link that came to the new address. */
export class ConfirmEmailChangeDto {
  @IsString() @Matches(/^[\w-]{1,100}$/) token: string;
}

/** Whoever takes the account back sets a new password. */
export class UndoEmailChangeDto {
  @IsString() @MaxLength(1000) password: string;
}
