import { ENTRY_NUMBER } from '#entry';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { Credited } from '../../domain/certificate/honours.js';

const TEAMS = `SELECT e.id AS "entryId", ${ENTRY_NUMBER} AS number, jsonb_agg(jsonb_build_object('personId', p.person_id,
    'known', EXISTS (SELECT FROM identity.person known WHERE known.id = p.person_id), 'name', p.name, 'agreed', EXISTS (SELECT FROM entry.consent c WHERE c.entry_id = e.id AND c.person_id = p.person_id
      AND c.code = 'PUBLICATION' AND c.withdrawn_at IS NULL)) ORDER BY p.place) AS people
  FROM entry.entry e JOIN competition.edition ed ON ed.id = e.edition_id
  JOIN entry.revision r ON r.entry_id = e.id AND r.no = e.revision_no
  CROSS JOIN LATERAL (
    SELECT e.lead_id AS person_id, r.content->'lead'->>'name' AS name, 0 AS place
    UNION ALL
    SELECT (m.one->>'personId')::uuid, m.one->>'name', m.place::int
    FROM jsonb_array_elements(coalesce(r.content->'members', '[]')) WITH ORDINALITY m (one, place)
    WHERE (m.one->>'personId')::uuid <> e.lead_id) p
  WHERE e.id = ANY($1::uuid[]) GROUP BY e.id, ed.number_prefix, e.number`;

/** Numbers and people of entries: the lead, then the members in the order in which they were handed in. */
export async function creditedTeams(reader: Reader, entryIds: readonly string[]) {
  const found = await rows<{ entryId: string; number: string; people: Credited[] }>(reader, TEAMS, [[...entryIds]]);
  return {
    numbers: new Map(found.map(({ entryId, number }) => [entryId, number])),
    teams: new Map(found.map(({ entryId, people }) => [entryId, people])),
  };
}

const JUDGES = `SELECT p.id AS "personId", p.name FROM judging.judge j JOIN identity.person p ON p.id = j.person_id
  WHERE j.edition_id = $1 AND j.state = 'active' ORDER BY p.name, p.id`;

/** The edition's judges by name, for those who choose whom to honour. */
export function honourableJudges(reader: Reader, editionId: string): Promise<{ personId: string; name: string }[]> {
  return rows(reader, JUDGES, [editionId]);
}
