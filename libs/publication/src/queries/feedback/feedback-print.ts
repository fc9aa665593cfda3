import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { OpenFile } from '#file';
import { type Actor, type Locale, refuse } from '#kernel';
import { now } from '#platform/clock';
import { Press } from '#platform/press';
import { Texts } from '#platform/texts';
import { UnitOfWork } from '#platform/unit-of-work';
import { feedbackPaper } from './feedback-paper.js';
import { Feedbacks } from './feedbacks.js';

/** A team's feedback as a file to keep. */
@Injectable()
export class FeedbackPrint {
  constructor(
    private readonly feedbacks: Feedbacks,
    private readonly texts: Texts,
    private readonly press: Press,
    private readonly unit: UnitOfWork,
  ) {}

  async pdf(actor: Actor, entryId: string, locale: Locale): Promise<OpenFile> {
    const feedback = await this.feedbacks.of(actor, entryId);
    if (!feedback.open) refuse('conflict', 'feedback-not-open');
    const say = (key: string, vars?: Record<string, unknown>) =>
      this.texts.say(locale, `publication.feedback.${key}`, vars);
    const paper = feedbackPaper(feedback, await now(this.unit.read), { locale, say });
    const bytes = await this.press.print(actor.personId ?? '', paper);
    const name = `${say('title')}.pdf`;
    return { stream: Readable.from([bytes]), name, mediaType: 'application/pdf', size: bytes.length };
  }
}
