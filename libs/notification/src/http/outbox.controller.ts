import { Controller, Get, Param, Query } from '@nestjs/common';
import { Public } from '#platform/http';
import { Outbox } from '../queries/outbox.js';
import type { MessageView, OutboxView } from '../queries/outbox.view.js';
import { OutboxQuery } from './outbox.dto.js';

@Controller('outbox')
export class OutboxController {
  constructor(private readonly outbox: Outbox) {}

  @Get()
  @Public()
  list(@Query() query: OutboxQuery): Promise<OutboxView> {
    return this.outbox.page(query);
  }

  @Get(':id')
  @Public()
  one(@Param('id') id: string): Promise<MessageView> {
    return this.outbox.one(id);
  }
}
