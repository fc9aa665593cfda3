import type { Edition } from '#competition';
import { type Actor, found } from '#kernel';
import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { Entry } from '../../domain/entry.js';
import { may } from '../../domain/policy.js';
import type { Draft } from '../../domain/revision.js';
import { deadlineOf, registrationFor } from '../../domain/window.js';

/** Whether member `m` of entry `e` counts: joined, and every required consent of the edition stands (the lead's are asked at the submit). */
export const COUNTS = `(m.state = 'accepted' AND (m.person_id = e.lead_id OR NOT EXISTS (
    SELECT 1 FROM competition.edition ed, jsonb_array_elements(ed.plan->'consents') t
    WHERE ed.id = e.edition_id AND (t->>'required')::boolean AND NOT EXISTS (SELECT 1 FROM entry.consent c
      WHERE c.entry_id = e.id AND c.person_id = m.person_id AND c.code = t->>'code'
        AND c.version = (t->>'version')::int AND c.withdrawn_at IS NULL))))`;
const MEMBERS = `coalesce((SELECT jsonb_agg(jsonb_build_object('personId', m.person_id, 'name', m.name, 'role', m.role,
    'unit', m.unit, 'contribution', m.contribution) ORDER BY m.place, m.id)
  FROM entry.member m WHERE m.entry_id = e.id AND ${COUNTS}), '[]')`;

const DRAFT = `SELECT
  coalesce((SELECT jsonb_agg(jsonb_build_object('field', a.field, 'row', a.row, 'value', a.value, 'version', a.version,
    'savedAt', a.saved_at) ORDER BY a.field COLLATE "C", a.row COLLATE "C") FROM entry.answer a WHERE a.entry_id = e.id), '[]') AS answers,
  coalesce((SELECT jsonb_agg(jsonb_build_object('kind', d.kind, 'uploadId', u.id, 'name', u.name,
    'sha256', u.sha256, 'size', u.size, 'mediaType', u.media_type, 'state', u.state, 'flaw', u.flaw, 'pages', u.pages,
    'seconds', u.seconds) ORDER BY d.kind COLLATE "C", d.position, d.upload_id)
    FROM entry.document d JOIN file.upload u ON u.id = d.upload_id WHERE d.entry_id = e.id), '[]') AS documents,
  coalesce((SELECT jsonb_agg(jsonb_build_object('code', c.code, 'version', c.version)
    ORDER BY c.code COLLATE "C", c.version) FROM entry.consent c
    WHERE c.entry_id = e.id AND c.person_id = e.lead_id AND c.withdrawn_at IS NULL), '[]') AS consents,
  (SELECT jsonb_build_object('id', o.id, 'name', o.name, 'uscc', o.uscc, 'kind', o.kind, 'region', o.region,
      'declaredRegion', coalesce(e.declared_region, o.region))
    FROM identity.organisation named JOIN identity.organisation o ON o.id = coalesce(named.merged_into, named.id)
    WHERE named.id = e.organisation_id) AS organisation,
  (SELECT jsonb_build_object('id', p.id, 'name', p.name, 'email', p.email, 'phones', coalesce((SELECT jsonb_agg(v.number
      ORDER BY v.verified_at DESC) FROM identity.verified_phone v WHERE v.person_id = p.id), '[]'))
    FROM identity.person p WHERE p.id = e.lead_id) AS lead,
  ${MEMBERS} AS members
  FROM entry.entry e WHERE e.id = $1`;

/** What the team has put together so far, in one statement; the entry must exist. */
export async function draftOf(reader: Reader, entryId: string): Promise<Draft> {
  return found(await row<Draft>(reader, DRAFT, [entryId]));
}

/** The draft while it can be changed, for those who may see it; null when the last copy handed in is shown instead. */
export async function draftSeenBy(
  reader: Reader,
  actor: Actor,
  { entry, edition, at }: { entry: Entry; edition: Edition; at: Date },
): Promise<Draft | null> {
  const deadline = deadlineOf(entry, registrationFor(entry, edition.milestones));
  const drafting = entry.revisionNo === 0 || (deadline !== null && at < deadline);
  return drafting && may.seeDraft(actor, entry) ? draftOf(reader, entry.id) : null;
}
