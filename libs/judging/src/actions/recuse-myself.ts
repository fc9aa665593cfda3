import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import type { Actor } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { type ConflictKind, DeclareConflict } from '#recusal';
import { LockDuty } from './lock-duty.js';
import { stepBack } from './step-back.js';

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
    const { duty } = await this.duties.within(tx, actor, assignmentId, 'recuseMyself');
    const { id, editionId, roundId, entryId, judgeId } = duty;
    await this.declare.within(tx, actor, { editionId, subjectId: entryId, ...wish });
    const lost = { id, editionId, roundId, entryId, judgeId };
    await stepBack(tx, this.journal, actor, lost, { kind: wish.kind, ground: 'recusal' });
  }
}
