import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { Neighbour } from '../../domain/review/pair-findings.js';

const OTHERS = `FROM entry.entry e JOIN entry.revision r ON r.entry_id = e.id AND r.no = e.revision_no
  WHERE e.edition_id = $2 AND e.id <> $1 AND e.state <> 'withdrawn'`;
const OTHER_TITLES = `SELECT e.id, r.title ${OTHERS}`;
/** Of what the organisation is today, under whatever id it was handed in. */
const SAME_ORGANISATION = `SELECT e.id ${OTHERS} AND r.organisation_id IN (
    SELECT o.id FROM identity.organisation named JOIN identity.organisation o
      ON coalesce(named.merged_into, named.id) IN (o.id, o.merged_into) WHERE named.id = $3)
  ORDER BY e.number LIMIT 5`;

/** Keys that more entries share than this are a phrase of the form or of everybody, and say nothing. */
const COMMON = 4;
const COMMON_SHARE = 20;
const NEIGHBOURS = 20;

/** Entries whose traces share the most keys that are rare in the edition; a copied passage shares at least one. */
const RESEMBLING = `WITH mine AS (SELECT DISTINCT unnest(keys) AS key FROM entry.trace WHERE entry_id = $1),
  alive AS (SELECT id FROM entry.entry WHERE edition_id = $2 AND revision_no > 0 AND state <> 'withdrawn'),
  limits AS (SELECT greatest(${COMMON}, count(*) / ${COMMON_SHARE}) AS most FROM alive),
  hits AS (SELECT DISTINCT m.key, t.entry_id FROM mine m JOIN entry.trace t ON t.keys @> ARRAY[m.key]
    WHERE t.entry_id <> $1 AND t.entry_id IN (SELECT id FROM alive)),
  rare AS (SELECT key FROM hits GROUP BY key HAVING count(*) <= (SELECT most FROM limits)),
  nearest AS (SELECT entry_id, count(*) AS shared FROM hits JOIN rare USING (key)
    GROUP BY entry_id ORDER BY shared DESC, entry_id LIMIT ${NEIGHBOURS})
  SELECT e.id, r.content FROM nearest n JOIN entry.entry e ON e.id = n.entry_id
    JOIN entry.revision r ON r.entry_id = e.id AND r.no = e.revision_no ORDER BY n.shared DESC, e.id`;

/** Which entry of which edition the others are compared with. */
interface Place {
  id: string;
  editionId: string;
}

/** Titles of the other entries that were handed in. */
export function otherTitles(reader: Reader, { id, editionId }: Place): Promise<{ id: string; title: string }[]> {
  return rows<{ id: string; title: string }>(reader, OTHER_TITLES, [id, editionId]);
}

/** The first few entries of the same organisation. */
export async function ofSameOrganisation(reader: Reader, place: Place, organisationId: string): Promise<string[]> {
  const found = await rows<{ id: string }>(reader, SAME_ORGANISATION, [place.id, place.editionId, organisationId]);
  return found.map(({ id }) => id);
}

const REVIEWED = `SELECT e.id FROM entry.entry e JOIN entry.revision r ON r.entry_id = e.id AND r.no = e.revision_no
  WHERE r.organisation_id = $1 AND e.state IN ('submitted', 'in_review') ORDER BY e.id`;

/** Entries handed in under this id of an organisation that the desk has not decided yet. */
export async function reviewedOf(reader: Reader, organisationId: string): Promise<string[]> {
  return (await rows<{ id: string }>(reader, REVIEWED, [organisationId])).map(({ id }) => id);
}

/** The entries whose texts, telephone numbers or people resemble this one's most, in full. */
export function resembling(reader: Reader, { id, editionId }: Place): Promise<Neighbour[]> {
  return rows<Neighbour>(reader, RESEMBLING, [id, editionId]);
}
