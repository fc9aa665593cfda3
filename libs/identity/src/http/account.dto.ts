import { IsIn, IsString, Matches, MaxLength } from 'class-validator';

/** Longer than any password may be, so that the rule itself can say so. */
const TYPED = 1000;

/** Who wants an account. */
export class SignUpDto {
  @IsString() @MaxLength(254) email: string;
  /** 12 to 128 characters, any of Unicode. */
  @IsString() @MaxLength(TYPED) password: string;
  @IsString() @MaxLength(200) name: string;
  @IsIn(['zh-CN', 'en']) locale: 'zh-CN' | 'en';
}

/** A code off a mail. */
export class ConfirmAddressDto {
  @IsString() @MaxLength(254) email: string;
  @IsString() @Matches(/^\d{8}$/) code: string;
}

export class RequestResetDto {
  @IsString() @MaxLength(254) email: string;
}

/** A code off a mail, and the new password. */
export class ResetPasswordDto {
  @IsString() @MaxLength(254) email: string;
  @IsString() @Matches(/^\d{8}$/) code: string;
  @IsString() @MaxLength(TYPED) password: string;
}

export class ChangePasswordDto {
  @IsString() @MaxLength(TYPED) current: string;
  @IsString() @MaxLength(TYPED) password: string;
}

export class ChangeProfileDto {
  @IsString() @MaxLength(200) name: string;
  @IsIn(['zh-CN', 'en']) locale: 'zh-CN' | 'en';
}
