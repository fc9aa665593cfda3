import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, refuse } from '#kernel';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { refuseKeptAway } from '#recusal';
import type { ChangeBatch } from '../../domain/workbench/draft.js';
import { pairsOf } from '../../domain/workbench/draft-parts.js';
import { ChangePlans } from '../../queries/workbench/change-plan.js';
import type { ChangePreviewView } from '../../queries/workbench/change.view.js';
import { AssignmentDraftEntity } from '../../tables/assignment-draft.entity.js';
import { inspectBasis } from './inspect-draft.js';
import { type LockedDraft, LockDraft } from './lock-draft.js';

type Cells = readonly (readonly string[])[];

/** Changes a draft by a table that was looked at first; the last changes can be taken back. */
@Injectable()
export class ChangeDraft {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly drafts: LockDraft,
    private readonly plans: ChangePlans,
    private readonly journal: Journal,
  ) {}

  /** What the table would do; nothing is written. */
  preview(actor: Actor, roundId: string, cells: Cells): Promise<ChangePreviewView> {
    return this.unit.run(async (tx) => {
      const { locked, draft } = await this.drafts.within(tx, actor, roundId, 'change');
      return (await this.plans.of(tx, locked.round, draft, cells)).preview;
    });
  }

  /** @param digest of the preview: what it promised is done, or nothing (`changes-outdated`) */
  run(actor: Actor, roundId: string, cells: Cells, digest: string): Promise<void> {
    return this.unit.run(async (tx) => {
      const whole = await this.drafts.within(tx, actor, roundId, 'change');
      const { planned, preview } = await this.plans.of(tx, whole.locked.round, whole.draft, cells);
      const faulty = planned.filter(({ faults }) => faults.length > 0).length + preview.missing.length;
      if (faulty > 0) refuse('invalid', 'changes-faulty', { count: faulty });
      if (preview.digest !== digest) refuse('conflict', 'changes-outdated');
      const changes = planned.flatMap(({ change }) => change ?? []);
      if (changes.length === 0) refuse('conflict', 'changes-empty');
      await refuseKeptAway(
        tx,
        actor.personId,
        changes.map(({ entryId }) => entryId),
      );
      const batch = { changes, at: (await now(tx)).toISOString(), byId: found(actor.personId) };
      await this.keep(tx, actor, whole, [...whole.draft.changes, batch]);
    });
  }

  /** Takes the last changes back; `changes-empty` when there are none. */
  undo(actor: Actor, roundId: string): Promise<void> {
    return this.unit.run(async (tx) => {
      const whole = await this.drafts.within(tx, actor, roundId, 'change');
      if (whole.draft.changes.length === 0) refuse('conflict', 'changes-empty');
      await this.keep(tx, actor, whole, whole.draft.changes.slice(0, -1));
    });
  }

  private async keep(tx: Tx, actor: Actor, { locked, draft, next }: LockedDraft, changes: ChangeBatch[]) {
    const pairs = pairsOf({ ...draft, changes }).map(({ entryId, judgeId }) => [entryId, judgeId] as const);
    const inspection = await inspectBasis(draft.problem, pairs);
    await tx.update(AssignmentDraftEntity, draft.id, { state: next, changes, inspection });
    await this.journal.record(tx, actor, 'judging.draft-changed', {
      editionId: locked.round.editionId,
      subject: draft.id,
      details: { roundId: draft.roundId, batches: changes.length, changes: changes.at(-1)?.changes ?? [] },
    });
  }
}
