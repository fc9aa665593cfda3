import { Injectable } from '@nestjs/common';
import { type Actor, found, permit } from '#kernel';
import { now } from '#platform/clock';
import { containing, placeOf, type Search } from '#platform/page';
import { row, rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { NUMBER, stateAsOf } from '../entry/columns.js';
import type { EntryCardView, EntryListView, OwnEntriesView, StateCountView } from './entry-list.view.js';
import { seenBy, visible } from '../entry/visible.js';

/** What a list of entries can be narrowed by; absent: not narrowed. */
export interface EntryFilter extends Search {
  state?: string;
  track?: string;
  division?: string;
}

const CARD = `SELECT e.id, ${NUMBER} AS number, ${stateAsOf(4)} AS state, x.title, x.track, x.division,
    o.name AS "organisationName", p.name AS "leadName", e.eligibility, e.revision_no AS "revisionNo",
    e.submitted_at AS "submittedAt", e.returned_until AS "returnedUntil", e.number AS place, e.created_at
  FROM entry.entry e
  JOIN competition.edition ed ON ed.id = e.edition_id
  JOIN identity.person p ON p.id = e.lead_id`;
const REVISED = `JOIN entry.revision x ON x.entry_id = e.id AND x.no = e.revision_no
  LEFT JOIN identity.organisation o ON o.id = x.organisation_id`;
const DRAFTED = `CROSS JOIN LATERAL (SELECT e.title, e.track, e.division) x
  LEFT JOIN identity.organisation o ON o.id = e.organisation_id`;

const MATCHING = `WITH card AS (${CARD} ${REVISED} WHERE e.edition_id = $1 AND ${visible(2, 3)}
    AND e.revision_no > 0
    AND ($5::text IS NULL OR x.track = $5) AND ($6::text IS NULL OR x.division = $6)
    AND ($7::text IS NULL OR x.title ILIKE $7 OR o.name ILIKE $7 OR ${NUMBER} ILIKE $7))`;
const COUNTS = `${MATCHING} SELECT
    (SELECT count(*)::int FROM entry.entry WHERE edition_id = $1 AND revision_no = 0 AND state = 'draft') AS drafts,
    coalesce((SELECT jsonb_agg(s) FROM (SELECT state, count(*)::int FROM card GROUP BY state ORDER BY state) s), '[]')
      AS states`;
const ITEMS = `${MATCHING} SELECT * FROM card WHERE $8::text IS NULL OR state = $8
  ORDER BY place LIMIT $9 OFFSET $10`;
const OWN = `${CARD} ${DRAFTED} WHERE e.edition_id = $1 AND e.lead_id = $2 AND ${visible(2, 3)}
  ORDER BY e.id DESC LIMIT 100`;

type Line = EntryCardView & { place: number; created_at: Date };
type Counts = Pick<EntryListView, 'drafts'> & { states: StateCountView[] };

/** Lists of entries: the staff's queue and a person's own. */
@Injectable()
export class EntryList {
  constructor(private readonly unit: UnitOfWork) {}

  /** The entries that were handed in, by their number; the same number of statements whatever is found. */
  async page(actor: Actor, editionId: string, filter: EntryFilter): Promise<EntryListView> {
    permit(may.listEntries(actor, { editionId }));
    const { page, pageSize, state = null, track = null, division = null } = filter;
    const reader = this.unit.read;
    const given = [editionId, ...seenBy(actor), await now(reader), track, division, containing(filter.q)];
    const counts = found(await row<Counts>(reader, COUNTS, given));
    const items = await rows<Line>(reader, ITEMS, [...given, state, ...placeOf(filter)]);
    const counted = counts.states.filter((one) => state === null || one.state === state);
    const total = counted.reduce((sum, one) => sum + one.count, 0);
    return { items: items.map(card), total, page, pageSize, ...counts };
  }

  /** The entries the actor leads in the edition, newest first, as their drafts stand. */
  async own(actor: Actor, editionId: string): Promise<OwnEntriesView> {
    const reader = this.unit.read;
    const lines = await rows<Line>(reader, OWN, [editionId, ...seenBy(actor), await now(reader)]);
    return { items: lines.map(card), total: lines.length, page: 1, pageSize: 100 };
  }
}

function card({ place: _place, created_at: _created, ...view }: Line): EntryCardView {
  return view;
}
