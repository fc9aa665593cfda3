import { Injectable } from '@nestjs/common';
import { type Actor, found, refuse } from '#kernel';
import { rows } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { ClearSubjects, type ConflictKind } from '#recusal';
import { READABLE } from '../queries/duty.js';
import { refuseUnready } from '../queries/undertaking/readiness.js';
import { RecuseMyself } from './recuse-myself.js';

/** What a judge says of one entry: no conflict (null), or of which kind; with a sentence where one is due. */
export interface DutyDeclaration {
  assignmentId: string;
  conflict: ConflictKind | null;
  statement: string;
}

const OWN = `SELECT a.id, a.entry_id AS "entryId" FROM judging.assignment a
  JOIN judging.judge j ON j.id = a.judge_id
  JOIN judging.round r ON r.id = a.round_id
  JOIN judging.participation p ON p.round_id = a.round_id AND p.entry_id = a.entry_id
  WHERE j.edition_id = $1 AND j.person_id = $2 AND a.id = ANY($3::uuid[]) AND ${READABLE} AND r.state = 'open'`;

/** A judge declares about many entries at once: those without a conflict open, from the others the judge steps back. */
@Injectable()
export class DeclareDuties {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clear: ClearSubjects,
    private readonly recuse: RecuseMyself,
  ) {}

  run(actor: Actor, editionId: string, declarations: readonly DutyDeclaration[]): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, editionId, declarations));
  }

  /** All or none. `not-found` for an entry that is not theirs, `statement-missing` (422) where a sentence is due. */
  async within(tx: Tx, actor: Actor, editionId: string, declarations: readonly DutyDeclaration[]): Promise<void> {
    const ids = [...new Set(declarations.map(({ assignmentId }) => assignmentId))];
    const own = await rows<{ id: string; entryId: string }>(tx, OWN, [editionId, actor.personId, ids]);
    const entryOf = new Map(own.map(({ id, entryId }) => [id, entryId]));
    if (own.length < ids.length) refuse('not-found', 'not-found');
    await refuseUnready(tx, actor, editionId);
    const free = declarations.filter(({ conflict }) => conflict === null);
    const cleared = free.map(({ assignmentId, statement }) => ({
      subjectId: found(entryOf.get(assignmentId)),
      statement,
    }));
    if (cleared.length > 0) await this.clear.within(tx, actor, editionId, cleared);
    for (const { assignmentId, conflict: kind, statement: reason } of declarations) {
      if (kind === null) continue;
      if (reason.trim() === '') refuse('invalid', 'statement-missing');
      await this.recuse.within(tx, actor, assignmentId, { kind, reason });
    }
  }
}
