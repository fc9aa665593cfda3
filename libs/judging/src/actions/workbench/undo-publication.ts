import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import type { Actor } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import type { PublishedDraw } from '../../domain/workbench/draft-parts.js';
import { round as life } from '../../domain/round.js';
import { AssignmentDraftEntity } from '../../tables/assignment-draft.entity.js';
import type { LockedRound } from '../lock-round.js';
import { sealOf } from '../seal-draw.js';
import { storeDraw } from '../store-draw.js';
import { undoDraw } from '../undo-draw.js';
import { LockDraft } from './lock-draft.js';

/** Takes the last publication back, as long as the round is not open: what was in force before is in force again. */
@Injectable()
export class UndoPublication {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly drafts: LockDraft,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, roundId: string): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, roundId));
  }

  async within(tx: Tx, actor: Actor, roundId: string): Promise<void> {
    const { locked, draft, next } = await this.drafts.inForce(tx, actor, roundId);
    const restored = draft.before && (await restore(tx, locked, draft.before));
    if (!restored) await undoDraw(tx, locked.round, life.advance(locked.round.state, 'prepare'));
    await tx.update(AssignmentDraftEntity, draft.id, { state: next });
    await this.journal.record(tx, actor, 'judging.assignment-undone', {
      editionId: locked.round.editionId,
      subject: roundId,
      details: { draftId: draft.id },
      seal: { draft: draft.id, restored: restored ? sealOf(restored).pairsHash : null },
    });
  }
}

async function restore(tx: Tx, locked: LockedRound, before: PublishedDraw) {
  const duties = before.duties.map(([entryId, judgeId, position]) => ({ entryId, judgeId, position }));
  const draw = { ...before, duties, drawnAt: new Date(before.drawnAt) };
  await storeDraw(tx, locked, draw);
  return draw;
}
