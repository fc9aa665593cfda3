import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import type { Actor } from '#kernel';
import type { Tx } from '#platform/unit-of-work';
import { arrivedContent } from '../../domain/waiting.js';
import { deadlineOf } from '../../domain/window.js';
import { arrivedOf, waitingOf } from '../../queries/deadline/waiting.js';
import { EntryAtHand } from '../entry/entry-at-hand.js';
import { keepSubmission } from './keep-submission.js';

/** A file has arrived that a submit may wait for: with the last one the submit is final, as of when it was pressed. */
@Injectable()
export class FinishWaiting {
  constructor(
    private readonly journal: Journal,
    private readonly entries: EntryAtHand,
  ) {}

  /** Nothing while another file is missing, when it is too late, or when the entry has moved on. The entry is locked. */
  async within(tx: Tx, actor: Actor, entryId: string): Promise<void> {
    const waiting = await waitingOf(tx, entryId);
    if (!waiting) return;
    const atHand = await this.entries.take(tx, actor, entryId);
    if (atHand.at >= waiting.until) return;
    if (deadlineOf(atHand.entry, atHand.registration) === null) return;
    const content = arrivedContent(waiting, await arrivedOf(tx, waiting));
    if (!content) return;
    await keepSubmission(tx, this.journal, actor, atHand, { by: waiting.pressedBy, at: waiting.pressedAt, content });
  }
}
