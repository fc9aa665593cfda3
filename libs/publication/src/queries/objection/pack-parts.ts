import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { jsonPart, type RecordPart } from '../record/record-part.js';
import type { ObjectionView, ObjectorView } from './objection.view.js';

/** What the steps of the objection did to prizes: they were taken in the same requests. */
const MOVES = `SELECT at, kind, details FROM journal.line WHERE edition_id = $1 AND kind LIKE 'award.%' AND request_id IN (
    SELECT request_id FROM journal.line WHERE subject = $2 AND request_id IS NOT NULL) ORDER BY id`;
/** What organisers had follow from a prize that the decision took back: the first time since. */
const FOLLOWED = `SELECT at, kind, details FROM journal.line
  WHERE edition_id = $1 AND kind = 'award.cascade-followed' AND at >= $2 ORDER BY id LIMIT 1`;
/** Who moved up by the decision: proposed between it and the end of its last move. */
const GIVEN = `SELECT p.award_code AS award, p.entry_id AS "entryId", p.rank, p.reason, p.state, p.proposed_at AS "proposedAt",
    p.confirmed_at AS "confirmedAt" FROM award.prize p
  WHERE p.edition_id = $1 AND p.proposed_at BETWEEN $2 AND $3 ORDER BY p.proposed_at, p.id`;
const LATER = `SELECT later.no, later.kind, later.starts_at AS "startsAt", later.closes_at AS "closesAt", later.hash, later.body
  FROM publication.notice later JOIN publication.notice n ON later.edition_id = n.edition_id AND later.list = n.list
    AND later.round_id IS NOT DISTINCT FROM n.round_id
  WHERE n.id = $1 AND later.called_off_at IS NULL AND later.published_at > $2 ORDER BY later.no`;
const LETTERS = `SELECT channel, subject, body, state, created_at AS "createdAt", sent_at AS "sentAt" FROM notification.message
  WHERE to_address = ANY($1) AND (template = 'publication.mails.objection' AND dedupe_key LIKE 'publication.objection.' || $2 || '.%'
    OR template = 'publication.sms.objection' AND params->>'receipt' = $3) ORDER BY created_at, id`;

/** What came of the objection: prizes that moved, and the notices of the list since it was decided. */
export async function outcomeParts(reader: Reader, one: ObjectionView): Promise<RecordPart[]> {
  const moves = await rows<{ at: Date; kind: string }>(reader, MOVES, [one.editionId, one.id]);
  const { decidedAt } = one;
  if (moves.some(({ kind }) => kind === 'award.prize-withdrawn'))
    moves.push(...(await rows<(typeof moves)[0]>(reader, FOLLOWED, [one.editionId, decidedAt])));
  if (decidedAt === null) return [jsonPart('prizes.json', 'prize', { moves, given: [] })];
  const given = await rows(reader, GIVEN, [one.editionId, decidedAt, moves.at(-1)?.at ?? decidedAt]);
  const later = await rows(reader, LATER, [one.notice.id, decidedAt]);
  return [jsonPart('prizes.json', 'prize', { moves, given }), jsonPart('later-notices.json', 'notice', later)];
}

/** What the portal wrote to the objector; for those who may know who it is. */
export async function letterPart(reader: Reader, one: ObjectionView, objector: ObjectorView): Promise<RecordPart> {
  const addresses = [objector.phone, objector.email].filter((address) => address !== null);
  return jsonPart('letters.json', 'letter', await rows(reader, LETTERS, [addresses, one.id, one.receipt]));
}
