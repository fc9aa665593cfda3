import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { Public, RateLimit } from '#platform/http';
import { Unkeyed } from '#platform/unkeyed';
import { ConfirmAddress } from '../actions/account/confirm-address.js';
import { RequestReset } from '../actions/account/request-reset.js';
import { ResetPassword } from '../actions/account/reset-password.js';
import { SignUp } from '../actions/account/sign-up.js';
import { ConfirmAddressDto, RequestResetDto, ResetPasswordDto, SignUpDto } from './account.dto.js';

@Controller()
@Public()
@Unkeyed()
export class AccountController {
  constructor(
    private readonly signUp: SignUp,
    private readonly confirmAddress: ConfirmAddress,
    private readonly requestReset: RequestReset,
    private readonly resetPassword: ResetPassword,
  ) {}

  /** Mails a code; the answer is the same when the address is taken. */
  @Post('accounts')
  @HttpCode(202)
  @RateLimit('sign-up')
  open(@Body() body: SignUpDto): Promise<void> {
    return this.signUp.run(body);
  }

  @Put('accounts/confirmation')
  @HttpCode(204)
  @RateLimit('code')
  confirm(@Body() { email, code }: ConfirmAddressDto): Promise<void> {
    return this.confirmAddress.run(email, code);
  }

  /** Mails a code if the address is known; the answer is the same when it is not. */
  @Post('password-resets')
  @HttpCode(202)
  @RateLimit('reset')
  forget(@Body() { email }: RequestResetDto): Promise<void> {
    return this.requestReset.run(email);
  }

  @Put('password-resets')
  @HttpCode(204)
  @RateLimit('code')
  reset(@Body() body: ResetPasswordDto): Promise<void> {
    return this.resetPassword.run(body);
  }
}
