import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { row, rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { may } from '../domain/policy.js';
import { READ_NOW, READABLE } from './duty.js';

const DUTIES = `SELECT a.entry_id AS "entryId", a.id FROM judging.assignment a
  JOIN judging.judge j ON j.id = a.judge_id
  JOIN judging.round r ON r.id = a.round_id
  JOIN judging.participation p ON p.round_id = a.round_id AND p.entry_id = a.entry_id
  WHERE j.person_id = $2 AND ${READABLE}
    AND r.id = (SELECT id FROM judging.round WHERE edition_id = $1 ORDER BY ordinal DESC LIMIT 1)`;

const FINAL = `SELECT id FROM judging.round r WHERE edition_id = $1 AND ${READ_NOW}
  AND ordinal = (SELECT max(ordinal) FROM judging.round WHERE edition_id = $1)`;

/** Where somebody of the last round's panel reads each finalist, as it was frozen for the round. */
@Injectable()
export class FinalDuties {
  /** Ids of the actor's own duties by entry, as far as they may be read now. */
  async of(reader: Reader, actor: Actor, editionId: string): Promise<ReadonlyMap<string, string>> {
    if (!may.readAssignment(actor, { editionId, personId: actor.personId })) return new Map();
    const duties = await rows<{ entryId: string; id: string }>(reader, DUTIES, [editionId, actor.personId]);
    return new Map(duties.map(({ entryId, id }) => [entryId, id]));
  }

  /** The last round, where its chair may read its entrants now as its judges do. */
  async chaired(reader: Reader, actor: Actor, editionId: string): Promise<string | null> {
    if (!may.readEntrants(actor, editionId)) return null;
    const final = await row<{ id: string }>(reader, FINAL, [editionId]);
    return final?.id ?? null;
  }
}
