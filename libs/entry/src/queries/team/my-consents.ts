import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import type { MyConsentsView, MyConsentView } from './my-consents.view.js';

const MINE = `SELECT c.entry_id AS "entryId", e.title, ed.plan->'name' AS edition, c.code, c.version, t.value->'text' AS text,
    coalesce((t.value->>'required')::boolean, false) AS required, e.lead_id = c.person_id AS lead,
    e.member_ids @> ARRAY[c.person_id] AS belongs, c.given_at AS "givenAt", c.withdrawn_at AS "withdrawnAt"
  FROM entry.consent c
  JOIN entry.entry e ON e.id = c.entry_id
  JOIN competition.edition ed ON ed.id = e.edition_id
  LEFT JOIN LATERAL (SELECT value, place FROM jsonb_array_elements(ed.plan->'consents') WITH ORDINALITY AS asked (value, place)
    WHERE value->>'code' = c.code AND (value->>'version')::int = c.version) t ON true
  WHERE c.person_id = $1 ORDER BY e.created_at DESC, e.id, t.place, c.code COLLATE "C", c.version DESC`;

/** What a person has agreed to, in every entry they belong or belonged to. */
@Injectable()
export class MyConsents {
  constructor(private readonly unit: UnitOfWork) {}

  async of(actor: Actor): Promise<MyConsentsView> {
    return { items: await rows<MyConsentView>(this.unit.read, MINE, [actor.personId]) };
  }
}
