import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { RunBatch } from '../actions/review/run-batch.js';
import { EntryQueue } from '../queries/review/entry-queue.js';
import type {
  BatchView,
  EntryListView,
  NextEntryView,
  ReviewerLoadsView,
  ReviewFiguresView,
} from '../queries/review/queue.view.js';
import { Reviewers } from '../queries/review/reviewers.js';
import { BatchDto, EntryListQuery, NextEntryQuery } from './desk.dto.js';

@Controller('editions/:editionId')
export class QueueController {
  constructor(
    private readonly queue: EntryQueue,
    private readonly reviewers: Reviewers,
    private readonly batches: RunBatch,
  ) {}

  @Get('entries')
  page(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Query() query: EntryListQuery,
  ): Promise<EntryListView> {
    return this.queue.page(actor, editionId, query);
  }

  @Get('entries/next')
  next(
    @By() actor: Actor,
    @Param('editionId') editionId: string,
    @Query() query: NextEntryQuery,
  ): Promise<NextEntryView> {
    return this.reviewers.next(actor, editionId, query.after ?? null);
  }

  @Get('reviewers')
  loads(@By() actor: Actor, @Param('editionId') editionId: string): Promise<ReviewerLoadsView> {
    return this.reviewers.loads(actor, editionId);
  }

  @Get('review-figures')
  figures(@By() actor: Actor, @Param('editionId') editionId: string): Promise<ReviewFiguresView> {
    return this.reviewers.figures(actor, editionId);
  }

  @Post('entry-batches')
  run(@By() actor: Actor, @Param('editionId') editionId: string, @Body() body: BatchDto): Promise<BatchView> {
    return this.batches.run(actor, editionId, body);
  }

  @Post('entry-batches/preview')
  @HttpCode(200)
  preview(@By() actor: Actor, @Param('editionId') editionId: string, @Body() body: BatchDto): Promise<BatchView> {
    return this.batches.preview(actor, editionId, body);
  }
}
