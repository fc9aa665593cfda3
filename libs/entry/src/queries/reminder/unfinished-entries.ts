import type { Locale, Localised } from '#kernel';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

/** Somebody whose team still has something to hand in, and until when. */
export interface Unfinished {
  entryId: string;
  editionId: string;
  what: 'draft' | 'changes' | 'correction' | 'seal';
  title: string;
  edition: Localised;
  from: Date;
  until: Date;
  /** How many have joined, and how many have not answered their invitation. */
  joined: number;
  open: number;
  /** Who is reminded, and whether they are the lead. */
  lead: boolean;
  personId: string;
  name: string;
  email: string;
  locale: Locale;
}

const READER = `cardinality(e.member_ids) AS joined, (SELECT count(*)::int FROM entry.member i
      WHERE i.entry_id = e.id AND i.state = 'invited') AS open,
    p.id = e.lead_id AS lead, p.id AS "personId", p.name, p.email, p.locale`;
/** Whether the draft was touched since its last submit; answers note it to the second, the journal the rest. */
const TOUCHED = `(EXISTS (SELECT 1 FROM entry.answer a WHERE a.entry_id = e.id AND a.saved_at > e.submitted_at)
  OR EXISTS (SELECT 1 FROM journal.line l WHERE l.subject = e.id AND l.at > e.submitted_at AND l.kind IN
    ('entry.basics-changed', 'entry.organisation-named', 'entry.document-attached', 'entry.document-removed')))`;
const UNFINISHED = `SELECT e.id AS "entryId", e.edition_id AS "editionId", e.title, ed.plan->'name' AS edition,
    CASE e.state WHEN 'draft' THEN 'draft' WHEN 'submitted' THEN 'changes' ELSE 'correction' END AS what,
    CASE WHEN e.state = 'returned' THEN e.returned_at ELSE greatest(m.starts_at, e.created_at) END AS "from",
    CASE WHEN e.state = 'returned' THEN e.returned_until ELSE greatest(m.ends_at, x.until) END AS until,
    ${READER}
  FROM entry.entry e
  JOIN competition.edition ed ON ed.id = e.edition_id AND ed.state = 'published'
  JOIN competition.milestone m ON m.edition_id = e.edition_id AND m.code = 'REGISTRATION'
  JOIN identity.person p ON p.id = ANY (e.member_ids) AND p.disabled_at IS NULL
  LEFT JOIN LATERAL (SELECT max(until) AS until FROM entry.extension WHERE entry_id = e.id) x ON true
  WHERE e.state = 'returned' AND e.returned_until > $1
    OR m.starts_at <= $1 AND greatest(m.ends_at, x.until) > $1 AND (e.state = 'draft' OR e.state = 'submitted' AND ${TOUCHED})
  ORDER BY e.id, p.id`;
/** Handed in, and the sealed scan that may follow has not: the days it has are those of its milestone, or the team's own. */
const UNSEALED = `SELECT e.id AS "entryId", e.edition_id AS "editionId", e.title, ed.plan->'name' AS edition, 'seal' AS what,
    e.submitted_at AS "from", greatest(m.ends_at, x.until, e.returned_until, e.seal_until) AS until,
    ${READER}
  FROM entry.entry e
  JOIN competition.edition ed ON ed.id = e.edition_id AND ed.state = 'published'
  JOIN competition.milestone m ON m.edition_id = e.edition_id AND m.code = ed.plan->'pledge'->>'sealDue'
  JOIN identity.person p ON p.id = ANY (e.member_ids) AND p.disabled_at IS NULL
  LEFT JOIN LATERAL (SELECT max(until) AS until FROM entry.extension WHERE entry_id = e.id) x ON true
  WHERE e.state IN ('submitted', 'in_review', 'returned') AND greatest(m.ends_at, x.until, e.returned_until, e.seal_until) > $1
    AND NOT EXISTS (SELECT 1 FROM entry.document d
      WHERE d.entry_id = e.id AND d.kind = ed.plan->'pledge'->>'document')
  ORDER BY e.id, p.id`;
const WRITTEN = 'SELECT dedupe_key AS key FROM notification.message WHERE dedupe_key = ANY($1)';

/** Everybody whose entry waits for its team at the instant. */
export async function unfinishedEntries(reader: Reader, at: Date): Promise<Unfinished[]> {
  return [...(await rows<Unfinished>(reader, UNFINISHED, [at])), ...(await rows<Unfinished>(reader, UNSEALED, [at]))];
}

/** Those of the keys under which something was written already. */
export async function writtenKeys(reader: Reader, keys: readonly string[]): Promise<Set<string>> {
  return new Set((await rows<{ key: string }>(reader, WRITTEN, [keys])).map(({ key }) => key));
}
