import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { ReadThread } from '../actions/thread/read-thread.js';
import { WriteToThread } from '../actions/thread/write-to-thread.js';
import type { ThreadListView, ThreadView } from '../queries/thread/thread.view.js';
import { Threads } from '../queries/thread/threads.js';
import { ThreadListQuery, WriteToThreadDto } from './thread.dto.js';

@Controller()
export class ThreadController {
  constructor(
    private readonly threads: Threads,
    private readonly write: WriteToThread,
    private readonly read: ReadThread,
  ) {}

  @Get('editions/:editionId/threads')
  list(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Query() query: ThreadListQuery,
  ): Promise<ThreadListView> {
    return this.threads.list(actor, editionId, query);
  }

  @Get('entries/:id/thread')
  one(@By() actor: Actor, @Param('id') id: string): Promise<ThreadView> {
    return this.threads.show(actor, id);
  }

  @Post('entries/:id/thread')
  say(@By() actor: Actor, @Param('id') id: string, @Body() { words }: WriteToThreadDto): Promise<ThreadView> {
    return this.write.run(actor, id, words);
  }

  @Put('entries/:id/thread/reading')
  @HttpCode(204)
  mark(@By() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.read.run(actor, id);
  }
}
