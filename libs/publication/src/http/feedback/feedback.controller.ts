import { Controller, Get, Param } from '@nestjs/common';
import type { Actor } from '#kernel';
import { By } from '#platform/http';
import { FeedbackView } from '../../queries/feedback/feedback.view.js';
import { Feedbacks } from '../../queries/feedback/feedbacks.js';

/** What a team learns of its own sheets. */
@Controller('entries/:id/feedback')
export class FeedbackController {
  constructor(private readonly feedbacks: Feedbacks) {}

  @Get()
  feedback(@By() actor: Actor, @Param('id') id: string): Promise<FeedbackView> {
    return this.feedbacks.of(actor, id);
  }
}
