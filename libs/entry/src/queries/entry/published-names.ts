import { Injectable } from '@nestjs/common';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

/** Somebody of a team who agreed that their name is published. */
export interface PublishedName {
  entryId: string;
  personId: string;
  /** As it was handed in. */
  name: string;
  isLead: boolean;
}

/** The lead first, then the members in the order in which they were handed in. */
const NAMES = `SELECT p.entry_id AS "entryId", p.person_id AS "personId", p.name, p.place = 0 AS "isLead"
  FROM (
    SELECT e.id AS entry_id, e.lead_id AS person_id, r.content->'lead'->>'name' AS name, 0 AS place
    FROM entry.entry e JOIN entry.revision r ON r.entry_id = e.id AND r.no = e.revision_no WHERE e.id = ANY($1::uuid[])
    UNION ALL
    SELECT e.id, (m.one->>'personId')::uuid, m.one->>'name', m.place::int
    FROM entry.entry e JOIN entry.revision r ON r.entry_id = e.id AND r.no = e.revision_no
    CROSS JOIN LATERAL jsonb_array_elements(coalesce(r.content->'members', '[]')) WITH ORDINALITY m(one, place)
    WHERE e.id = ANY($1::uuid[]) AND (m.one->>'personId')::uuid <> e.lead_id
  ) p
  WHERE p.name IS NOT NULL AND EXISTS (SELECT FROM entry.consent c WHERE c.entry_id = p.entry_id AND c.person_id = p.person_id
    AND c.code = 'PUBLICATION' AND c.withdrawn_at IS NULL)
  ORDER BY p.entry_id, p.place`;

/** Whose names may be made public: everybody's own consent decides, and only while it stands. */
@Injectable()
export class PublishedNames {
  of(reader: Reader, entryIds: readonly string[]): Promise<PublishedName[]> {
    return rows<PublishedName>(reader, NAMES, [[...entryIds]]);
  }
}
