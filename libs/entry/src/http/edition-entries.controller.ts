import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { StartEntry } from '../actions/draft/start-entry.js';
import { EntryList } from '../queries/review/entry-list.js';
import type { OwnEntriesView } from '../queries/review/entry-list.view.js';
import type { EntryView } from '../queries/entry/entry.view.js';
import { StartEntryDto } from './entry.dto.js';

@Controller('editions/:editionId/entries')
export class EditionEntriesController {
  constructor(
    private readonly start: StartEntry,
    private readonly list: EntryList,
  ) {}

  @Get('mine')
  mine(@By() actor: Actor, @Param('editionId') editionId: string): Promise<OwnEntriesView> {
    return this.list.own(actor, editionId);
  }

  @Post()
  begin(@By() actor: Actor, @Param('editionId') editionId: string, @Body() body: StartEntryDto): Promise<EntryView> {
    return this.start.run(actor, editionId, body);
  }
}
