import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import type { Tx } from '#platform/unit-of-work';
import type { ConflictKind } from '../domain/relation.js';
import { DeclarationEntity } from '../tables/declaration.entity.js';

/** What somebody declares; the caller knows that the subject exists and belongs to the edition. */
export interface Conflict {
  editionId: string;
  subjectId: string;
  kind: ConflictKind;
  reason: string;
}

/** Somebody declares that they must not judge a subject. Everybody may, for themselves alone. */
@Injectable()
export class DeclareConflict {
  constructor(private readonly journal: Journal) {}

  /** Declaring again changes nothing. */
  async within(tx: Tx, actor: Actor, conflict: Conflict): Promise<void> {
    const personId = actor.personId ?? refuse('sign-in-needed', 'sign-in-needed');
    const { editionId, subjectId, kind, reason } = conflict;
    const added = await tx
      .createQueryBuilder()
      .insert()
      .into(DeclarationEntity)
      .values({
        ...{ id: newId(), editionId, personId, subjectId, kind, reason: reason.trim() },
        ...{ declaredAt: await now(tx), state: 'declared' },
      })
      .orIgnore()
      .returning('id')
      .execute();
    if ((added.raw as unknown[]).length === 0) return;
    await this.journal.record(tx, actor, 'recusal.conflict-declared', {
      editionId,
      subject: subjectId,
      details: { kind, personId },
    });
  }
}
