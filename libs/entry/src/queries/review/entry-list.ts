import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { now } from '#platform/clock';
import { rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { NUMBER, stateAsOf, waitsUntil } from '../entry/columns.js';
import type { OwnEntriesView, OwnEntryView } from './entry-list.view.js';
import { seenBy, visible } from '../entry/visible.js';

const CARD = `SELECT e.id, ${NUMBER} AS number, ${stateAsOf(4)} AS state, x.title, x.track, x.division,
    o.name AS "organisationName", p.name AS "leadName", e.eligibility, e.revision_no AS "revisionNo",
    e.submitted_at AS "submittedAt", e.returned_until AS "returnedUntil", ${waitsUntil(4)} AS "waitsUntil",
    CASE WHEN e.state = 'admitted' AND m.ends_at IS NOT NULL THEN greatest(m.ends_at, e.extended_until) END AS "materialsUntil",
    coalesce(e.revision_no > e.materials_revision, false) AS "materialsHandedIn"
  FROM entry.entry e
  JOIN competition.edition ed ON ed.id = e.edition_id
  JOIN identity.person p ON p.id = e.lead_id
  LEFT JOIN competition.milestone m ON m.edition_id = e.edition_id AND m.code = e.materials_milestone`;
const DRAFTED = `CROSS JOIN LATERAL (SELECT e.title, e.track, e.division) x
  LEFT JOIN identity.organisation o ON o.id = e.organisation_id`;

const OWN = `${CARD} ${DRAFTED} WHERE e.edition_id = $1 AND e.member_ids @> ARRAY[$2::uuid] AND ${visible(2, 3)}
  ORDER BY e.id DESC LIMIT 100`;

/** A person's own entries. */
@Injectable()
export class EntryList {
  constructor(private readonly unit: UnitOfWork) {}

  /** The entries the actor belongs to in the edition, newest first, as their drafts stand. */
  async own(actor: Actor, editionId: string): Promise<OwnEntriesView> {
    const reader = this.unit.read;
    const items = await rows<OwnEntryView>(reader, OWN, [editionId, ...seenBy(actor), await now(reader)]);
    return { items, total: items.length, page: 1, pageSize: 100 };
  }
}
