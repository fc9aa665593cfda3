import { Injectable } from '@nestjs/common';
import { type Actor, found } from '#kernel';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../domain/policy.js';
import { ClearSubjects } from './clear-subjects.js';

const CONFLICT = `SELECT person_id AS "personId", subject_id AS "subjectId" FROM recusal.conflict
  WHERE id = $1 AND edition_id = $2 AND effect <> 'none'`;

/** Somebody says why a relation that was found between them and a subject is no conflict. */
@Injectable()
export class AnswerConflict {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clear: ClearSubjects,
  ) {}

  run(actor: Actor, editionId: string, id: string, statement: string): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, editionId, id, statement));
  }

  /** Somebody else's: `not-found`. */
  async within(tx: Tx, actor: Actor, editionId: string, id: string, statement: string): Promise<void> {
    const conflict = found(await row<{ personId: string; subjectId: string }>(tx, CONFLICT, [id, editionId]));
    found(may.answerConflict(actor, conflict) || null);
    await this.clear.within(tx, actor, editionId, [{ subjectId: conflict.subjectId, statement }]);
  }
}
