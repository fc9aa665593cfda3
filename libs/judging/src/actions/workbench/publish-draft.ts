import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, permit, refuse } from '#kernel';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { DraftGrounds } from '../../queries/workbench/draft-ground.js';
import { AssignmentDraftEntity } from '../../tables/assignment-draft.entity.js';
import { type LockedDraft, LockDraft } from './lock-draft.js';
import { putInForce } from './put-in-force.js';
import { refuseUnsound } from './refuse-unsound.js';

/** Puts a draft in force; what was in force before is kept with it. */
@Injectable()
export class PublishDraft {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly drafts: LockDraft,
    private readonly grounds: DraftGrounds,
    private readonly journal: Journal,
  ) {}

  /** @param draftId the draft that was looked at: another one is not published in its place */
  run(actor: Actor, roundId: string, draftId: string): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, roundId, draftId));
  }

  async within(tx: Tx, actor: Actor, roundId: string, draftId: string): Promise<void> {
    const { locked, draft, next } = await this.drafts.within(tx, actor, roundId, 'publish');
    permitPublishing(actor, { locked, draft, next });
    if (draft.id !== draftId) refuse('conflict', 'draft-changed');
    const { editionId } = locked.round;
    refuseUnsound(draft, await this.grounds.of(tx, locked.round, locked.plan, draft));
    const { before, assignments, seal } = await putInForce(tx, locked, draft);
    await tx.update(AssignmentDraftEntity, draft.id, { state: next, publishedAt: await now(tx), before });
    const note = { editionId, subject: roundId, details: { assignments, draftId }, seal };
    await this.journal.record(tx, actor, 'judging.assignment-published', note);
  }
}

function permitPublishing(actor: Actor, { locked, draft }: LockedDraft): void {
  const secondPerson = locked.plan.assignment?.secondPerson === true;
  const authors = [draft.begunBy, ...draft.changes.map(({ byId }) => byId)];
  const { editionId } = locked.round;
  permit(may.publishDraft(actor, { editionId, authors, secondPerson }), 'second-person-publishes');
}
