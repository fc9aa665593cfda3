import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, refuse } from '#kernel';
import { now } from '#platform/clock';
import { rows } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { conflictLife, type ConflictState, type Effect } from '../domain/conflict.js';

/** Of one subject: there is no conflict; with a sentence where a relation was found. */
export interface Clearance {
  subjectId: string;
  statement: string;
}

interface Standing {
  id: string;
  subjectId: string;
  state: ConflictState;
  effect: Effect;
}

const STANDING = `SELECT id, subject_id AS "subjectId", state, effect FROM recusal.conflict
  WHERE person_id = $1 AND subject_id = ANY($2::uuid[]) AND effect <> 'none' ORDER BY id FOR UPDATE`;
const CLEAR = `UPDATE recusal.conflict c SET state = f.state, effect = 'none', statement = f.statement, version = version + 1
  FROM jsonb_to_recordset($1::jsonb) AS f(id uuid, state text, statement text) WHERE c.id = f.id`;
const SAY = `INSERT INTO recusal.clearance (person_id, subject_id, edition_id, cleared_at)
  SELECT $1, s.id, $3, $4 FROM unnest($2::uuid[]) AS s (id) ON CONFLICT DO NOTHING`;

/** Somebody says of subjects that they have no conflict with them; from then on their files open. */
@Injectable()
export class ClearSubjects {
  constructor(private readonly journal: Journal) {}

  /**
   * The caller knows that the subjects are the edition's. `kept-away` (409) for one that keeps them away,
   * `statement-missing` (422) for one with a relation and no sentence.
   */
  async within(tx: Tx, actor: Actor, editionId: string, clearances: readonly Clearance[]): Promise<void> {
    const personId = actor.personId ?? refuse('sign-in-needed', 'sign-in-needed');
    const subjects = clearances.map(({ subjectId }) => subjectId);
    const standing = await rows<Standing>(tx, STANDING, [personId, subjects]);
    const said = new Map(clearances.map((one) => [one.subjectId, one.statement.trim()]));
    const cleared = standing.map((one) => clearedBy(one, said.get(one.subjectId) ?? ''));
    await tx.query(CLEAR, [JSON.stringify(cleared)]);
    await tx.query(SAY, [personId, subjects, editionId, await now(tx)]);
    await this.journal.record(tx, actor, 'recusal.subjects-cleared', {
      editionId,
      subject: personId,
      details: { subjects, conflicts: cleared.map(({ id }) => id) },
    });
  }
}

function clearedBy({ id, subjectId, state, effect }: Standing, statement: string) {
  if (effect === 'block') refuse('conflict', 'kept-away');
  if (statement === '') refuse('invalid', 'statement-missing', { subjectId });
  return { id, statement, state: conflictLife.advance(state, 'clear') };
}
