import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { AskChange } from '../actions/change/ask-change.js';
import { SettleChange } from '../actions/change/settle-change.js';
import { ChangeRequests } from '../queries/change/change-requests.js';
import type { AskedChangeView, ChangeRequestsView } from '../queries/change/change-requests.view.js';
import { AskChangeDto, SettleChangeDto } from './change.dto.js';

/** Title, lead and organisation of an entry that is fixed. */
@Controller('entries/:id/change-requests')
export class ChangeController {
  constructor(
    private readonly requests: ChangeRequests,
    private readonly askChange: AskChange,
    private readonly settle: SettleChange,
  ) {}

  @Get()
  list(@By() actor: Actor, @Param('id') id: string): Promise<ChangeRequestsView> {
    return this.requests.of(actor, id);
  }

  @Post()
  ask(@By() actor: Actor, @Param('id') id: string, @Body() body: AskChangeDto): Promise<AskedChangeView> {
    return this.askChange.run(actor, id, body);
  }

  @Put(':requestId/approval')
  @HttpCode(204)
  approve(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('requestId') requestId: string,
    @Body() { note }: SettleChangeDto,
  ): Promise<void> {
    return this.settle.approve(actor, id, requestId, note);
  }

  @Put(':requestId/refusal')
  @HttpCode(204)
  refuse(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('requestId') requestId: string,
    @Body() { note }: SettleChangeDto,
  ): Promise<void> {
    return this.settle.refuse(actor, id, requestId, note);
  }

  @Delete(':requestId')
  @HttpCode(204)
  takeBack(@By() actor: Actor, @Param('id') id: string, @Param('requestId') requestId: string): Promise<void> {
    return this.settle.takeBack(actor, id, requestId);
  }
}
