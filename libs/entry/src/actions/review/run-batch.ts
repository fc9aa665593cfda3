import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import { type Actor, DomainError, permit, refuse } from '#kernel';
import { now } from '#platform/clock';
import { type Reader, type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { type BatchAction, type Skip, skipOf } from '../../domain/review/batch.js';
import { allPassed, returnableAnswers, type ReturnableAnswers } from '../../domain/review/checks.js';
import { spread } from '../../domain/review/spread.js';
import { type BatchLine, batchLines } from '../../queries/review/batch-lines.js';
import type { BatchLineView, BatchView } from '../../queries/review/queue.view.js';
import { Reviewers } from '../../queries/review/reviewers.js';
import { BatchSteps } from './batch-steps.js';

/** What is to be done with which entries; `reviewers`: to whom they are given, evenly when there are several. */
export interface BatchOrder {
  action: BatchAction;
  entryIds: string[];
  reviewers: string[];
}

type Planned = BatchLine & {
  toId: string | null;
  toName: string | null;
  answers: ReturnableAnswers;
  skip: Skip | null;
};

/** Many entries in one go: first a look at what would happen to each, then the same, each by its own rules. */
@Injectable()
export class RunBatch {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly reviewers: Reviewers,
    private readonly steps: BatchSteps,
  ) {}

  /** What would happen; nothing is written. */
  async preview(actor: Actor, editionId: string, order: BatchOrder): Promise<BatchView> {
    const planned = await this.plan(this.unit.read, actor, editionId, order);
    return outcome(planned.map((line) => shown(line, line.skip === null ? 'would' : 'skipped')));
  }

  run(actor: Actor, editionId: string, order: BatchOrder): Promise<BatchView> {
    return this.unit.run((tx) => this.within(tx, actor, editionId, order));
  }

  async within(tx: Tx, actor: Actor, editionId: string, order: BatchOrder): Promise<BatchView> {
    const lines: BatchLineView[] = [];
    for (const line of await this.plan(tx, actor, editionId, order)) {
      lines.push(line.skip === null ? await this.step(tx, actor, order.action, line) : shown(line, 'skipped'));
    }
    return outcome(lines);
  }

  /** What a rule refuses while the others are done is passed over; its part is rolled back, theirs stands. */
  private async step(tx: Tx, actor: Actor, action: BatchAction, line: Planned): Promise<BatchLineView> {
    await tx.query('SAVEPOINT entry_of_batch');
    try {
      await this.steps.take(tx, actor, action, line);
      await tx.query('RELEASE SAVEPOINT entry_of_batch');
      return shown(line, 'done');
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await tx.query('ROLLBACK TO SAVEPOINT entry_of_batch');
      return { ...shown(line, 'skipped'), skip: 'refused' };
    }
  }

  private async plan(reader: Reader, actor: Actor, editionId: string, order: BatchOrder): Promise<Planned[]> {
    const { action, entryIds, reviewers: wanted } = order;
    permit(may.assignReviewers(actor, { editionId }));
    const { plan } = await this.editions.byId(reader, editionId);
    const at = await now(reader);
    const lines = await batchLines(reader, actor, editionId, entryIds);
    const desks = (await this.reviewers.desks(reader, editionId, entryIds)).filter(({ id }) => wanted.includes(id));
    if (desks.length < new Set(wanted).size) refuse('invalid', 'reviewer-unknown');
    const given = spread(
      lines.filter(({ reviewerId }) => action === 'assign' || reviewerId === null).map(({ id }) => id),
      desks,
    );
    return lines.map((line) => {
      const toId = given.get(line.id) ?? null;
      const desk = desks.find(({ id }) => id === toId);
      const answers = returnableAnswers(plan.checklist, line.checks);
      const facts = { ...line, toId, answers, passed: allPassed(plan.checklist, line.checks) };
      return { ...line, toId, answers, toName: desk?.name ?? null, skip: skipOf(action, facts, at) };
    });
  }
}

function shown(line: Planned, outcomeOf: BatchLineView['outcome']): BatchLineView {
  const { id: entryId, number, title, skip, toId: reviewerId, toName: reviewerName, reviewerId: reviewerBefore } = line;
  const { failed } = line.answers;
  return { entryId, number, title, outcome: outcomeOf, skip, failed, reviewerId, reviewerName, reviewerBefore };
}

function outcome(items: BatchLineView[]): BatchView {
  return { items, done: items.filter(({ outcome: one }) => one !== 'skipped').length };
}
