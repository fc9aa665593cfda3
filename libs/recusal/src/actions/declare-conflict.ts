import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import type { ConflictKind } from '../domain/conflict.js';

const DECLARE = `INSERT INTO recusal.conflict (id, edition_id, person_id, subject_id, relation, source, evidence, why,
    state, effect, statement, entered_by, noted_at, version)
  VALUES ($1, $2, $3, $4, $5, 'self:' || $1::uuid, 'stated', '{}', 'declared', 'block', $6, $3, $7, 1)
  ON CONFLICT (person_id, subject_id) WHERE (state = 'declared' AND source LIKE 'self:%') DO NOTHING RETURNING id`;

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
    const values = [newId(), editionId, personId, subjectId, kind, reason.trim(), await now(tx)];
    if (!(await row(tx, DECLARE, values))) return;
    await this.journal.record(tx, actor, 'recusal.conflict-declared', {
      editionId,
      subject: subjectId,
      details: { kind, personId },
    });
  }
}
