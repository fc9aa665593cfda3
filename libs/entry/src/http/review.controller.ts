import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { DecideReview } from '../actions/review/decide-review.js';
import { StartReview } from '../actions/review/start-review.js';
import { EntryHistory } from '../queries/entry/entry-history.js';
import type { EntryView } from '../queries/entry/entry.view.js';
import { DecisionPreview } from '../queries/review/decision-preview.js';
import type { DecisionPreviewView } from '../queries/review/desk.view.js';
import type { HistoryView } from '../queries/submission/receipt.view.js';
import { DecisionPreviewDto } from './desk.dto.js';
import { DecideReviewDto } from './review.dto.js';

@Controller('entries/:id')
export class ReviewController {
  constructor(
    private readonly startReview: StartReview,
    private readonly decideReview: DecideReview,
    private readonly happened: EntryHistory,
    private readonly previews: DecisionPreview,
  ) {}

  @Put('review')
  start(@By() actor: Actor, @Param('id') id: string): Promise<EntryView> {
    return this.startReview.run(actor, id);
  }

  @Post('decisions')
  decide(@By() actor: Actor, @Param('id') id: string, @Body() body: DecideReviewDto): Promise<EntryView> {
    return this.decideReview.run(actor, id, { ...body, fields: body.fields ?? null, dueAt: body.dueAt ?? null });
  }

  @Post('decisions/preview')
  @HttpCode(200)
  preview(@By() actor: Actor, @Param('id') id: string, @Body() body: DecisionPreviewDto): Promise<DecisionPreviewView> {
    return this.previews.of(actor, id, { ...body, fields: body.fields ?? null, dueAt: body.dueAt ?? null });
  }

  @Get('history')
  history(@By() actor: Actor, @Param('id') id: string): Promise<HistoryView> {
    return this.happened.of(actor, id);
  }
}
