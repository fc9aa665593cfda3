import { IsString, Matches, MaxLength } from 'class-validator';

/** Where the code goes. */
export class SendPhoneCodeDto {
  @IsString() @MaxLength(40) number: string;
}

/** Which number goes. */
export class RemovePhoneDto {
  @IsString() @MaxLength(40) number: string;
}

/** The code that came. */
export class ConfirmPhoneDto extends SendPhoneCodeDto {
  @Matches(/^\d{6}$/) code: string;
}
