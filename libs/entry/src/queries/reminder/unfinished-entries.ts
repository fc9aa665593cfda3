import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { EVERYBODY, RECIPIENT, type Recipient, recipients } from '../entry/recipient.js';

/** Somebody whose team still has something to hand in, and until when. */
export interface Unfinished extends Recipient {
  entryId: string;
  what: 'draft' | 'changes' | 'correction' | 'seal' | 'scan' | 'materials';
  from: Date;
  until: Date;
  /** How many have joined, and how many have not answered their invitation. */
  joined: number;
  open: number;
  /** Whether the reader is the lead. */
  lead: boolean;
}

const READER = `${RECIPIENT}, e.title, e.id AS "entryId", cardinality(e.member_ids) AS joined,
    (SELECT count(*)::int FROM entry.member i WHERE i.entry_id = e.id AND i.state = 'invited') AS open,
    p.id = e.lead_id AS lead`;
/** Whether the draft was touched since its last submit; answers note it to the second, the journal the rest. */
const TOUCHED = `(EXISTS (SELECT 1 FROM entry.answer a WHERE a.entry_id = e.id AND a.saved_at > e.submitted_at)
  OR EXISTS (SELECT 1 FROM journal.line l WHERE l.subject = e.id AND l.at > e.submitted_at AND l.kind IN
    ('entry.basics-changed', 'entry.organisation-named', 'entry.document-attached', 'entry.document-removed')))`;
const EXTENDED = `LEFT JOIN LATERAL (SELECT max(until) AS until FROM entry.extension WHERE entry_id = e.id) x ON true`;
const UNFINISHED = `SELECT ${READER},
    CASE e.state WHEN 'draft' THEN 'draft' WHEN 'submitted' THEN 'changes' ELSE 'correction' END AS what,
    CASE WHEN e.state = 'returned' THEN e.returned_at ELSE greatest(m.starts_at, e.created_at) END AS "from",
    CASE WHEN e.state = 'returned' THEN e.returned_until ELSE greatest(m.ends_at, x.until) END AS until
  FROM ${recipients(EVERYBODY)}
  JOIN competition.milestone m ON m.edition_id = e.edition_id AND m.code = 'REGISTRATION'
  ${EXTENDED}
  WHERE ed.state = 'published' AND (e.state = 'returned' AND e.returned_until > $1
    OR m.starts_at <= $1 AND greatest(m.ends_at, x.until) > $1
      AND (e.state = 'draft' OR e.state = 'submitted' AND ${TOUCHED}))
  ORDER BY e.id, p.id`;
/** The last word on the scan is that another one is needed, and none has come since. */
const ASKED = `(s.verdict = 'ask' AND (d.upload_id IS NULL OR d.upload_id = s.upload_id))`;
/** Handed in, and the sealed scan that may follow has not, or was asked for again: it has the days of its milestone, or the team's own. */
const UNSEALED = `SELECT ${READER}, CASE WHEN ${ASKED} THEN 'scan' ELSE 'seal' END AS what,
    CASE WHEN ${ASKED} THEN s.decided_at ELSE e.submitted_at END AS "from",
    greatest(m.ends_at, x.until, e.returned_until, e.seal_until) AS until
  FROM ${recipients(EVERYBODY)}
  JOIN competition.milestone m ON m.edition_id = e.edition_id AND m.code = ed.plan->'pledge'->>'sealDue'
  ${EXTENDED}
  LEFT JOIN LATERAL (SELECT verdict, upload_id, decided_at FROM entry.scan_decision
    WHERE entry_id = e.id ORDER BY decided_at DESC, id DESC LIMIT 1) s ON true
  LEFT JOIN LATERAL (SELECT c.upload_id FROM entry.document c JOIN file.upload u ON u.id = c.upload_id
    WHERE c.entry_id = e.id AND c.kind = ed.plan->'pledge'->>'document' ORDER BY u.created_at DESC LIMIT 1) d ON true
  WHERE ed.state = 'published' AND greatest(m.ends_at, x.until, e.returned_until, e.seal_until) > $1
    AND (e.state IN ('submitted', 'in_review', 'returned') AND d.upload_id IS NULL
      OR e.state IN ('submitted', 'in_review', 'returned', 'admitted') AND ${ASKED})
  ORDER BY e.id, p.id`;
/** Called to hand in what their round needs, and no submit has come since. */
const AWAITED = `SELECT ${READER}, 'materials' AS what, m.starts_at AS "from",
    greatest(m.ends_at, e.extended_until) AS until
  FROM ${recipients(EVERYBODY)}
  JOIN competition.milestone m ON m.edition_id = e.edition_id AND m.code = e.materials_milestone
  WHERE ed.state = 'published' AND e.state = 'admitted' AND e.revision_no <= e.materials_revision
    AND greatest(m.ends_at, e.extended_until) > $1
  ORDER BY e.id, p.id`;
const WRITTEN = 'SELECT dedupe_key AS key FROM notification.message WHERE dedupe_key = ANY($1)';

/** Everybody whose entry waits for its team at the instant. */
export async function unfinishedEntries(reader: Reader, at: Date): Promise<Unfinished[]> {
  const all: Unfinished[] = [];
  for (const sql of [UNFINISHED, UNSEALED, AWAITED]) all.push(...(await rows<Unfinished>(reader, sql, [at])));
  return all;
}

/** Those of the keys under which something was written already. */
export async function writtenKeys(reader: Reader, keys: readonly string[]): Promise<Set<string>> {
  return new Set((await rows<{ key: string }>(reader, WRITTEN, [keys])).map(({ key }) => key));
}
