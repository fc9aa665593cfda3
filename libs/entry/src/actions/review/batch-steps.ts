import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import type { Tx } from '#platform/unit-of-work';
import type { BatchAction } from '../../domain/review/batch.js';
import { checklistOf } from '../../domain/review/checks.js';
import type { BatchLine } from '../../queries/review/batch-lines.js';
import { DecideReview } from './decide-review.js';
import { NameReviewer } from './name-reviewer.js';
import { RemindCorrection } from './remind-correction.js';
import { StartReview } from './start-review.js';

/** One entry's part of a batch: the same actions as one by one, with their own rules. */
@Injectable()
export class BatchSteps {
  constructor(
    private readonly name: NameReviewer,
    private readonly start: StartReview,
    private readonly decide: DecideReview,
    private readonly remind: RemindCorrection,
  ) {}

  async take(tx: Tx, actor: Actor, action: BatchAction, line: BatchLine & { toId: string | null }): Promise<void> {
    const { id, toId, checks } = line;
    if (action === 'start') return this.start.within(tx, actor, id);
    if (action === 'remind') return this.remind.within(tx, actor, id);
    if (action !== 'admit' && action !== 'return') return this.name.within(tx, actor, id, toId);
    // What is returned opens, and tells the team, what its own checklist says.
    const decision = { verdict: action, reason: '', fields: null, dueAt: null };
    return this.decide.within(tx, actor, id, { ...decision, checklist: checklistOf(checks) });
  }
}
