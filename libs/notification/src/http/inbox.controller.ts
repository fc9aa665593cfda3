import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { ChoosePace } from '../actions/choose-pace.js';
import { MarkRead } from '../actions/mark-read.js';
import { Inbox } from '../queries/inbox.js';
import type { InboxView, LetterView, PreferenceView, UnreadView } from '../queries/inbox.view.js';
import { ChoosePaceDto, InboxQuery } from './inbox.dto.js';

@Controller('me')
export class InboxController {
  constructor(
    private readonly inbox: Inbox,
    private readonly mark: MarkRead,
    private readonly pace: ChoosePace,
  ) {}

  @Get('messages')
  page(@By() actor: Actor, @Query() query: InboxQuery): Promise<InboxView> {
    return this.inbox.page(actor, query);
  }

  @Get('unread-messages')
  unread(@By() actor: Actor): Promise<UnreadView> {
    return this.inbox.unread(actor);
  }

  @Delete('unread-messages')
  @HttpCode(204)
  readAll(@By() actor: Actor): Promise<void> {
    return this.mark.all(actor);
  }

  @Get('messages/:id')
  one(@By() actor: Actor, @Param('id') id: string): Promise<LetterView> {
    return this.inbox.one(actor, id);
  }

  @Put('messages/:id/reading')
  @HttpCode(204)
  read(@By() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.mark.one(actor, id, true);
  }

  @Delete('messages/:id/reading')
  @HttpCode(204)
  unreadOne(@By() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.mark.one(actor, id, false);
  }

  @Get('message-preference')
  preference(@By() actor: Actor): Promise<PreferenceView> {
    return this.inbox.preference(actor);
  }

  @Put('message-preference')
  @HttpCode(204)
  choose(@By() actor: Actor, @Body() { pace }: ChoosePaceDto): Promise<void> {
    return this.pace.run(actor, pace);
  }
}
