import { Injectable } from '@nestjs/common';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

/** Somebody of a team as its last revision names them. */
export interface EntryPerson {
  entryId: string;
  personId: string;
  name: string;
}

const PEOPLE = `WITH content AS (
    SELECT e.id, e.lead_id, r.content FROM entry.entry e
    JOIN entry.revision r ON r.entry_id = e.id AND r.no = e.revision_no WHERE e.id = ANY($1::uuid[])
  ), named AS (
    SELECT id, lead_id AS person, content->'lead'->>'name' AS name, 0 AS place FROM content
    UNION ALL
    SELECT id, (m.one->>'personId')::uuid, m.one->>'name', m.place FROM content,
      jsonb_array_elements(coalesce(content->'members', '[]')) WITH ORDINALITY AS m(one, place)
    WHERE m.one->>'personId' IS NOT NULL
  )
  SELECT DISTINCT ON (place, id, person) id AS "entryId", person AS "personId", name FROM (
    SELECT DISTINCT ON (id, person) id, person, name, place FROM named ORDER BY id, person, place
  ) one ORDER BY place, id, person`;

/** The people of entries, in their team's order, the lead first; each joined the team in person. */
@Injectable()
export class EntryPeople {
  /** One statement whatever the number; the caller decides who may know them. */
  of(reader: Reader, ids: readonly string[]): Promise<EntryPerson[]> {
    return rows<EntryPerson>(reader, PEOPLE, [ids]);
  }
}
