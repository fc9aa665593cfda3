import { Injectable } from '@nestjs/common';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { EntryState } from '../../domain/entry.js';
import { NUMBER, PEOPLE, PUBLISHABLE, REGION, STANDING } from './columns.js';

/** How other contexts name an entry that was handed in: from its last revision. */
export interface EntryCard {
  id: string;
  editionId: string;
  number: string;
  state: EntryState;
  title: string;
  track: string;
  division: string;
  organisationId: string;
  organisation: string;
  /** GB/T 2260 code of where the organisation is, as its team declared; null where the revision keeps none. */
  region: string | null;
  leadId: string;
  leadName: string;
  /** Accounts of everybody who belongs to the team or is named in the revision, the lead included. */
  memberIds: string[];
  /** Technology readiness 1–9 as the team states it; null when the form does not ask. */
  trl: number | null;
  /** Whether the lead's consent to publication stands, where the edition asks for one. */
  publicationConsent: boolean;
  revisionId: string;
}

const CARDS = `SELECT e.id, e.edition_id AS "editionId", ${NUMBER} AS number, e.state, r.title, r.track, r.division,
    ${STANDING} AS "organisationId", r.content->'organisation'->>'name' AS organisation,
    ${REGION} AS region,
    e.lead_id AS "leadId", ${PEOPLE} AS "memberIds", r.content->'lead'->>'name' AS "leadName", r.id AS "revisionId",
    substring(r.content->'answers'->>'trl' from '^[1-9]$')::int AS trl,
    ${PUBLISHABLE} AS "publicationConsent"
  FROM entry.entry e
  JOIN competition.edition ed ON ed.id = e.edition_id
  JOIN entry.revision r ON r.entry_id = e.id AND r.no = e.revision_no
  WHERE e.id = ANY($1::uuid[]) ORDER BY e.number`;

/** Cards of many entries in one statement. */
@Injectable()
export class EntryCards {
  /** Those of the ids that were ever handed in, by number; the caller decides who may know them. */
  byIds(reader: Reader, ids: readonly string[]): Promise<EntryCard[]> {
    return rows<EntryCard>(reader, CARDS, [ids]);
  }
}
