import { Injectable } from '@nestjs/common';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { NUMBER, PEOPLE, STANDING } from '../entry/columns.js';

/** An entry that passed the formal review, with the revision that is judged. */
export interface AdmittedEntry {
  id: string;
  /** As people read it. */
  number: string;
  title: string;
  track: string;
  division: string;
  organisationId: string;
  organisationName: string;
  leadId: string;
  leadName: string;
  /** Of the members that were handed in, in their order. */
  memberNames: string[];
  /** Accounts of everybody who belongs to the team or is named in the revision, the lead included. */
  memberIds: string[];
  revisionId: string;
}

const ADMITTED = `SELECT e.id, ${NUMBER} AS number, r.title, r.track, r.division,
    ${STANDING} AS "organisationId", r.content->'organisation'->>'name' AS "organisationName",
    e.lead_id AS "leadId", ${PEOPLE} AS "memberIds", r.content->'lead'->>'name' AS "leadName", r.id AS "revisionId",
    coalesce((SELECT jsonb_agg(m->>'name') FROM jsonb_path_query(r.content, '$.members[*]') m), '[]') AS "memberNames"
  FROM entry.entry e
  JOIN competition.edition ed ON ed.id = e.edition_id
  JOIN entry.revision r ON r.entry_id = e.id AND r.no = e.revision_no
  WHERE e.edition_id = $1 AND e.state = 'admitted' ORDER BY e.number`;

const ABOUT = `SELECT e.id, concat_ws(' ', r.title, r.content->'answers'->>'oneLiner', r.content->'answers'->>'summary',
    r.content->'answers'->>'keywords') AS about
  FROM entry.entry e JOIN entry.revision r ON r.entry_id = e.id AND r.no = e.revision_no
  WHERE e.edition_id = $1 AND e.state = 'admitted' ORDER BY e.id`;

/** What the rounds start from. */
@Injectable()
export class AdmittedEntries {
  /** The admitted entries of an edition by their number; the caller decides who may know them. */
  of(reader: Reader, editionId: string): Promise<AdmittedEntry[]> {
    return rows<AdmittedEntry>(reader, ADMITTED, [editionId]);
  }

  /** What each of them is about, in the team's own words: title, one sentence, summary, and keywords where the form asks for them. */
  about(reader: Reader, editionId: string): Promise<{ id: string; about: string }[]> {
    return rows(reader, ABOUT, [editionId]);
  }
}
