import type { Localised } from '#kernel';
import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { ChangePart } from '../../domain/change-request.js';
import { NUMBER } from '../entry/columns.js';

/** What a mail about a request for a change can say. */
export interface RequestMail {
  editionId: string;
  slug: string;
  edition: Localised;
  part: ChangePart;
  number: string;
  title: string;
  lead: string;
  before: string;
  wanted: string;
  reason: string;
  note: string;
  memberIds: string[];
}

const MAIL = `SELECT e.edition_id AS "editionId", ed.slug, ed.plan->'name' AS edition, q.part, ${NUMBER} AS number,
    e.title, p.name AS lead, q.before, q.wanted, q.reason, q.note, e.member_ids AS "memberIds"
  FROM entry.change_request q
  JOIN entry.entry e ON e.id = q.entry_id
  JOIN competition.edition ed ON ed.id = e.edition_id
  JOIN identity.person p ON p.id = q.asked_by WHERE q.id = $1`;

/** A request with its surroundings. */
export function requestMailOf(reader: Reader, requestId: string): Promise<RequestMail | undefined> {
  return row<RequestMail>(reader, MAIL, [requestId]);
}
