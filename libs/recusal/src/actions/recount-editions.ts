import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { RecountRelations } from './recount-relations.js';

/** Whose relations have to be looked at anew: of one person, of one edition, or everybody's. */
export interface Cause {
  personId?: string;
  editionId?: string;
}

/** Editions with subjects that are not over, and in which the person has something to do or had. */
const EDITIONS = `SELECT e.id FROM competition.edition e
  WHERE e.state <> 'archived' AND ($1::uuid IS NULL OR e.id = $1)
    AND EXISTS (SELECT FROM recusal.subject s WHERE s.edition_id = e.id)
    AND ($2::uuid IS NULL OR EXISTS (SELECT FROM identity.seat s WHERE s.edition_id = e.id AND s.person_id = $2)
      OR EXISTS (SELECT FROM recusal.conflict c WHERE c.edition_id = e.id AND c.person_id = $2)
      OR EXISTS (SELECT FROM recusal.subject s WHERE s.edition_id = e.id
        AND s.facts->'people' @> jsonb_build_array(jsonb_build_object('personId', $2))))
  ORDER BY e.id`;
const THEIRS = `SELECT subject_id AS id FROM recusal.subject
  WHERE edition_id = $1 AND facts->'people' @> jsonb_build_array(jsonb_build_object('personId', $2::uuid))`;

/** Looks at relations anew wherever a change reaches: of a person as who judges, and as who is judged. */
@Injectable()
export class RecountEditions {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly recount: RecountRelations,
  ) {}

  async run(
    actor: Actor,
    { personId = null, editionId = null }: Partial<Record<keyof Cause, string | null>>,
  ): Promise<void> {
    const editions = await rows<{ id: string }>(this.unit.read, EDITIONS, [editionId, personId]);
    for (const { id } of editions) {
      await this.recount.run(actor, { editionId: id, people: personId === null ? null : [personId], subjects: null });
      if (personId === null) continue;
      const theirs = await rows<{ id: string }>(this.unit.read, THEIRS, [id, personId]);
      if (theirs.length === 0) continue;
      await this.recount.run(actor, { editionId: id, people: null, subjects: theirs.map((one) => one.id) });
    }
  }
}
