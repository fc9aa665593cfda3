import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { MoveMessages } from '../actions/move-messages.js';
import { EditionOutbox } from '../queries/edition-outbox.js';
import type { DispatchListView, DispatchView, MovedView } from '../queries/edition-outbox.view.js';
import { DispatchQuery, MoveMessagesDto } from './edition-outbox.dto.js';

@Controller('editions/:editionId')
export class EditionOutboxController {
  constructor(
    private readonly outbox: EditionOutbox,
    private readonly move: MoveMessages,
  ) {}

  @Get('messages')
  page(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Query() query: DispatchQuery,
  ): Promise<DispatchListView> {
    return this.outbox.page(actor, editionId, query);
  }

  @Get('messages/:id')
  one(@By() actor: Actor, @Param('editionId') editionId: string, @Param('id') id: string): Promise<DispatchView> {
    return this.outbox.one(actor, editionId, id);
  }

  @Post('message-releases')
  @HttpCode(200)
  release(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Body() { ids }: MoveMessagesDto,
  ): Promise<MovedView> {
    return this.move.run(actor, editionId, 'release', ids ?? null);
  }

  @Post('message-drops')
  @HttpCode(200)
  drop(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Body() { ids }: MoveMessagesDto,
  ): Promise<MovedView> {
    return this.move.run(actor, editionId, 'drop', ids ?? null);
  }

  @Post('message-retries')
  @HttpCode(200)
  retry(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Body() { ids }: MoveMessagesDto,
  ): Promise<MovedView> {
    return this.move.run(actor, editionId, 'retry', ids ?? null);
  }
}
