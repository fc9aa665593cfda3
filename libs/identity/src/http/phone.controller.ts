import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By, RateLimit } from '#platform/http';
import { Unkeyed } from '#platform/unkeyed';
import { ConfirmPhone } from '../actions/phone/confirm-phone.js';
import { RemovePhone } from '../actions/phone/remove-phone.js';
import { SendPhoneCode } from '../actions/phone/send-phone-code.js';
import type { PhonesView } from '../queries/phone.view.js';
import { Phones } from '../queries/phones.js';
import { ConfirmPhoneDto, RemovePhoneDto, SendPhoneCodeDto } from './phone.dto.js';

@Controller('me')
@Unkeyed()
export class PhoneController {
  constructor(
    private readonly phones: Phones,
    private readonly send: SendPhoneCode,
    private readonly confirm: ConfirmPhone,
    private readonly removal: RemovePhone,
  ) {}

  @Get('phones')
  list(@By() actor: Actor): Promise<PhonesView> {
    return this.phones.own(actor);
  }

  @Post('phone-codes')
  @HttpCode(202)
  @RateLimit('sms')
  code(@By() actor: Actor, @Body() { number }: SendPhoneCodeDto): Promise<void> {
    return this.send.run(actor, number);
  }

  @Put('phones')
  @HttpCode(204)
  @RateLimit('code')
  verify(@By() actor: Actor, @Body() { number, code }: ConfirmPhoneDto): Promise<void> {
    return this.confirm.run(actor, number, code);
  }

  /** The number is in the body: addresses are written into logs. */
  @Delete('phones')
  @HttpCode(204)
  remove(@By() actor: Actor, @Body() { number }: RemovePhoneDto): Promise<void> {
    return this.removal.run(actor, number);
  }
}
