import type { Localised } from '#kernel';
import { row, rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { EVERYBODY, IN_ORDER, RECIPIENT, type Recipient, recipients } from '../entry/recipient.js';

/** A milestone whose end was moved. */
export interface MovedEnd {
  editionId: string;
  code: string;
  name: Localised;
  before: Date;
  until: Date;
  reason: string;
}

/** Somebody in a team that works against the end of the milestone. */
export interface MovedMember extends Recipient {
  entryId: string;
}

/** One end of a milestone of an edition, and the other. */
export type EndOf = Pick<MovedEnd, 'editionId' | 'code' | 'before' | 'until'>;

const MOVE = `SELECT v.edition_id AS "editionId", v.code, v.ended_before AS before, v.ends_at AS until, v.reason,
    (SELECT stage->'name' FROM jsonb_array_elements(ed.plan->'timeline') stage WHERE stage->>'code' = v.code) AS name
  FROM competition.milestone_move v JOIN competition.edition ed ON ed.id = v.edition_id
  WHERE v.edition_id = $1 AND v.code = $2 AND v.version = $3 AND ed.state = 'published' AND v.ended_before <> v.ends_at`;
const HANDED = `EXISTS (SELECT 1 FROM entry.document d
  WHERE d.entry_id = e.id AND d.kind = ed.plan->'pledge'->>'document')`;
/**
 * Entries `e` that work against the milestone $2 of the edition $1: what can be handed in until registration closes, what
 * a round awaits, and what still lacks its sealed pledge; not those whose own time outlasts both ends ($3).
 */
const CONCERNED = `e.edition_id = $1 AND (
  $2 = 'REGISTRATION' AND e.state IN ('draft', 'submitted') AND coalesce(e.extended_until < $3, true)
  OR $2 = e.materials_milestone AND e.state = 'admitted' AND e.revision_no <= e.materials_revision
    AND coalesce(e.extended_until < $3, true)
  OR $2 = ed.plan->'pledge'->>'sealDue' AND e.state IN ('submitted', 'in_review', 'returned') AND NOT ${HANDED}
    AND coalesce(greatest(e.extended_until, e.returned_until, e.seal_until) < $3, true))`;
const MEMBERS = `SELECT ${RECIPIENT}, e.title, e.id AS "entryId"
  FROM ${recipients(EVERYBODY)} WHERE ${CONCERNED} ORDER BY e.id, ${IN_ORDER}`;
const COUNT = `SELECT count(DISTINCT e.id)::int AS teams, count(DISTINCT p.id)::int AS people
  FROM ${recipients(EVERYBODY)} WHERE ${CONCERNED}`;

const placesOf = ({ editionId, code, before, until }: EndOf) => [editionId, code, before > until ? before : until];

/** The move of a milestone of a published edition; absent where its end stayed. */
export function movedEnd(reader: Reader, editionId: string, code: string, version: number) {
  return row<MovedEnd>(reader, MOVE, [editionId, code, version]);
}

/** Everybody whose team works against the end. */
export function movedMembers(reader: Reader, end: EndOf): Promise<MovedMember[]> {
  return rows<MovedMember>(reader, MEMBERS, placesOf(end));
}

/** How many they are. */
export async function movedCount(reader: Reader, end: EndOf): Promise<{ teams: number; people: number }> {
  return (await row<{ teams: number; people: number }>(reader, COUNT, placesOf(end))) ?? { teams: 0, people: 0 };
}
