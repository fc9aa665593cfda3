import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import type { Actor } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { type ConflictKind, DeclareConflict } from '#recusal';
import { assignment } from '../domain/assignment.js';
import { AssignmentEntity } from '../tables/assignment.entity.js';
import { LockDuty, type OpenDuty } from './lock-duty.js';
import { voidSheet } from './void-sheet.js';

/** Why somebody steps back from an entry. */
export interface RecusalWish {
  kind: ConflictKind;
  reason: string;
}

/** A judge steps back from an entry: access ends at once, a sheet becomes void, the seat is free for another. */
@Injectable()
export class RecuseMyself {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly duties: LockDuty,
    private readonly declare: DeclareConflict,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, assignmentId: string, wish: RecusalWish): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, assignmentId, wish));
  }

  async within(tx: Tx, actor: Actor, assignmentId: string, wish: RecusalWish): Promise<void> {
    const open = await this.duties.within(tx, actor, assignmentId, 'recuseMyself');
    const { duty, sheet } = open;
    const { editionId, entryId } = duty;
    await this.declare.within(tx, actor, { editionId, subjectId: entryId, ...wish });
    await tx.update(AssignmentEntity, assignmentId, { state: assignment.advance('active', 'recuse') });
    await this.journal.record(tx, actor, 'judging.judge-recused', {
      editionId,
      subject: assignmentId,
      details: { roundId: duty.roundId, entryId, judgeId: duty.judgeId, kind: wish.kind },
    });
    if (sheet) await voidSheet(tx, this.journal, actor, sheet, { ...placeOf(open), ground: 'recusal' });
  }
}

function placeOf({ duty }: OpenDuty): { editionId: string; assignmentId: string; entryId: string; judgeId: string } {
  return { editionId: duty.editionId, assignmentId: duty.id, entryId: duty.entryId, judgeId: duty.judgeId };
}
