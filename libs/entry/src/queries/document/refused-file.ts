import type { Localised } from '#kernel';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { Flaw } from '../../domain/document.js';
import { NUMBER } from '../entry/columns.js';

/** A file that did not pass, in one entry that carries it. */
export interface RefusedFile {
  entryId: string;
  editionId: string;
  leadId: string;
  /** The member who brought it; the lead when they have left. */
  bringerId: string;
  /** Null before the first submit. */
  number: string | null;
  title: string;
  edition: Localised;
  kind: string;
  kindName: Localised;
  fileName: string;
  flaw: Flaw;
  /** Whether it was handed in. */
  frozen: boolean;
}

/** Of drafts the file belongs to, and of the entry whose team handed it in, found by who brought the file. */
const CARRIED = `WITH carried AS (
    SELECT d.entry_id, d.kind, false AS frozen FROM entry.document d WHERE d.upload_id = $1
    UNION ALL SELECT r.entry_id, f->>'kind', true FROM entry.revision r, jsonb_array_elements(r.content->'documents') f
      WHERE r.frozen_at >= (SELECT created_at FROM file.upload WHERE id = $1) AND f->>'uploadId' = $1::text)
  SELECT c.entry_id AS "entryId", e.edition_id AS "editionId", e.lead_id AS "leadId",
    CASE WHEN e.member_ids @> ARRAY[u.person_id] THEN u.person_id ELSE e.lead_id END AS "bringerId",
    ${NUMBER} AS number, e.title, ed.plan->'name' AS edition, c.kind, u.name AS "fileName", u.flaw, c.frozen,
    coalesce((SELECT d->'name' FROM jsonb_array_elements(ed.plan->'documents') d WHERE d->>'code' = c.kind LIMIT 1),
      jsonb_build_object('zh-CN', c.kind, 'en', c.kind)) AS "kindName"
  FROM (SELECT entry_id, kind, bool_or(frozen) AS frozen FROM carried GROUP BY entry_id, kind) c
  JOIN entry.entry e ON e.id = c.entry_id
  JOIN competition.edition ed ON ed.id = e.edition_id
  JOIN file.upload u ON u.id = $1 AND u.state = 'refused'`;

/** The entries that carry a refused upload. */
export function refusedFiles(reader: Reader, uploadId: string): Promise<RefusedFile[]> {
  return rows<RefusedFile>(reader, CARRIED, [uploadId]);
}
