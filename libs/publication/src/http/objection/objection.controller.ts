import { Body, Controller, Get, Headers, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By, Public, RateLimit } from '#platform/http';
import { LeaveTip } from '../../actions/objection/leave-tip.js';
import { MakeObjection, type ObjectionOrder } from '../../actions/objection/make-objection.js';
import { FollowedObjectionView, ObjectionReceiptView } from '../../queries/objection/objection.view.js';
import { Objections } from '../../queries/objection/objections.js';
import { ObjectionDto, TipDto } from './objection.dto.js';

/** Anybody objects to a running notice under their real name, leaves a tip without one, and follows what became of it. */
@Controller()
@Public()
export class ObjectionController {
  constructor(
    private readonly make: MakeObjection,
    private readonly tips: LeaveTip,
    private readonly objections: Objections,
  ) {}

  @Post('notices/:id/objections')
  @RateLimit('check')
  object(
    @By() actor: Actor,
    @Param('id') id: string,
    @Headers('x-phone-proof') token: string | undefined,
    @Body() body: ObjectionDto,
  ): Promise<ObjectionReceiptView> {
    return this.make.run(actor, id, orderOf(body, token ?? ''));
  }

  /** Kept as a lead; it is no objection. */
  @Post('notices/:id/tips')
  @HttpCode(204)
  @RateLimit('tip')
  tip(@Param('id') id: string, @Body() { place, words }: TipDto): Promise<void> {
    return this.tips.run(id, { place: place ?? null, words });
  }

  @Get('objection-receipts/:receipt')
  @RateLimit('check')
  follow(
    @Param('receipt') receipt: string,
    @Headers('x-phone-proof') token: string | undefined,
  ): Promise<FollowedObjectionView> {
    return this.objections.followed(receipt, token ?? '');
  }
}

function orderOf({ kind, name, organisation, email, language, ...body }: ObjectionDto, token: string): ObjectionOrder {
  const { place, ground, words, evidence } = body;
  const who = { kind, name, organisation: organisation ?? null, email: email ?? null };
  return { who, complaint: { place: place ?? null, ground, words }, evidence, locale: language, token };
}
