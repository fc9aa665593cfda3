import type { MentionPlan } from '#competition';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { type NotedSubject, yearIn } from '#recusal';
import { namedInForm, peopleBehind } from '../../domain/behind.js';
import type { RevisionContent } from '../../domain/revision.js';
import { NUMBER, STANDING } from './columns.js';

interface Row {
  id: string;
  number: string;
  title: string;
  standing: boolean;
  organisationId: string;
  content: Pick<RevisionContent, 'lead' | 'answers'> & Partial<Pick<RevisionContent, 'members'>>;
  joined: { id: string; name: string }[];
}

/** By the last revision, and who belongs to the team today. */
const BEHIND = `SELECT e.id, ${NUMBER} AS number, r.title,
    e.state NOT IN ('withdrawn', 'refused', 'disqualified') AS standing, ${STANDING} AS "organisationId",
    jsonb_build_object('lead', r.content->'lead', 'members', coalesce(r.content->'members', '[]'),
      'answers', coalesce(r.content->'answers', '{}')) AS content,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) ORDER BY p.id), '[]')
      FROM identity.person p WHERE p.id = ANY(e.member_ids)) AS joined
  FROM entry.entry e
  JOIN competition.edition ed ON ed.id = e.edition_id
  JOIN entry.revision r ON r.entry_id = e.id AND r.no = e.revision_no
  WHERE e.edition_id = $1 AND ($2::uuid IS NULL OR e.id = $2) ORDER BY e.id`;

/** Who and what stands behind the entries that were handed in, for recusal: one statement for one or all of an edition. */
export async function peopleBehindEntries(
  reader: Reader,
  place: { editionId: string; entryId: string | null; mentions: readonly MentionPlan[] },
): Promise<NotedSubject[]> {
  const list = await rows<Row>(reader, BEHIND, [place.editionId, place.entryId]);
  return list.map(({ id, number, title, standing, organisationId, content, joined }) => ({
    ...{ subjectId: id, number, title, standing, organisationIds: [organisationId] },
    people: peopleBehind(content, joined),
    mentions: namedInForm(content.answers, place.mentions).map((one) => ({
      ...one,
      year: one.year === null ? null : yearIn(one.year),
    })),
  }));
}
