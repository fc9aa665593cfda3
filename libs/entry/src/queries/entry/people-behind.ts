import type { MentionPlan } from '#competition';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { type NotedSubject, yearIn } from '#recusal';
import type { Answer } from '../../domain/answer.js';
import { namedBehind, peopleBehind } from '../../domain/behind.js';
import type { RevisionContent } from '../../domain/revision.js';
import { NUMBER, STANDING } from './columns.js';

interface Row {
  id: string;
  number: string;
  title: string;
  standing: boolean;
  organisationIds: string[];
  content: Pick<RevisionContent, 'lead' | 'answers'> & Partial<Pick<RevisionContent, 'members'>>;
  joined: { id: string; name: string }[];
  edited: Omit<Answer, 'version'>[];
}

/** States in which the team may be changing what it handed in; the draft counts beside it. */
export const EDITED = `e.state IN ('submitted', 'returned')`;

/** By the last revision, who belongs to the team today, and what it writes meanwhile. */
const BEHIND = `SELECT e.id, ${NUMBER} AS number, r.title,
    e.state NOT IN ('withdrawn', 'refused', 'disqualified') AS standing, 
    ARRAY(SELECT ${STANDING} UNION SELECT coalesce(o.merged_into, o.id) FROM identity.organisation o
      WHERE ${EDITED} AND o.id = e.organisation_id ORDER BY 1) AS "organisationIds",
    jsonb_build_object('lead', r.content->'lead', 'members', coalesce(r.content->'members', '[]'),
      'answers', coalesce(r.content->'answers', '{}')) AS content,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) ORDER BY p.id), '[]')
      FROM identity.person p WHERE p.id = ANY(e.member_ids)) AS joined,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('field', a.field, 'row', a.row, 'value', a.value)
      ORDER BY a.field COLLATE "C", a.row COLLATE "C"), '[]')
      FROM entry.answer a WHERE ${EDITED} AND a.entry_id = e.id AND a.field = ANY($3)) AS edited
  FROM entry.entry e
  JOIN competition.edition ed ON ed.id = e.edition_id
  JOIN entry.revision r ON r.entry_id = e.id AND r.no = e.revision_no
  WHERE e.edition_id = $1 AND ($2::uuid[] IS NULL OR e.id = ANY($2)) ORDER BY e.id`;

/** Who and what stands behind the entries that were handed in, for recusal: one statement for some or all of an edition. */
export async function peopleBehindEntries(
  reader: Reader,
  place: { editionId: string; entryIds: readonly string[] | null; mentions: readonly MentionPlan[] },
): Promise<NotedSubject[]> {
  const asked = [place.editionId, place.entryIds, place.mentions.map(({ field }) => field)];
  const list = await rows<Row>(reader, BEHIND, asked);
  return list.map(({ id, number, title, standing, organisationIds, content, joined, edited }) => ({
    ...{ subjectId: id, number, title, standing, organisationIds },
    people: peopleBehind(content, joined),
    mentions: namedBehind(content.answers, edited, place.mentions).map((one) => ({
      ...one,
      year: one.year === null ? null : yearIn(one.year),
    })),
  }));
}
