import { Injectable } from '@nestjs/common';
import { type Actor, permit } from '#kernel';
import { now } from '#platform/clock';
import { containing, placeOf, type Search } from '#platform/page';
import { rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { NUMBER, stateAsOf, TAKEN_BACK } from '../entry/columns.js';
import { seenBy, visible } from '../entry/visible.js';
import type { EntryListView, QueueCountsView, QueueLineView } from './queue.view.js';

/** What the queue can be ordered by. */
export const QUEUE_ORDERS = ['number', 'newest', 'oldest', 'title', 'organisation', 'findings'] as const;
export type QueueOrder = (typeof QUEUE_ORDERS)[number];

/** The desk's usual questions beside reviewer and findings. */
export const QUEUE_VIEWS = [
  'overdue',
  'to-confirm',
  'corrected',
  'waiting',
  'materials',
  'changes',
  'consents',
] as const;
export type QueueView = (typeof QUEUE_VIEWS)[number];

/** What the queue can be narrowed by; absent: not narrowed. */
export interface QueueFilter extends Search {
  state?: string;
  track?: string;
  division?: string;
  kind?: string;
  eligibility?: string;
  /** A person's id, `me` or `none`. */
  reviewer?: string;
  findings?: 'blocking' | 'open' | 'none';
  view?: QueueView;
  order?: QueueOrder;
}

const ORDER: Record<QueueOrder, string> = {
  number: 'number_no',
  newest: 'submitted_at DESC, number_no',
  oldest: 'submitted_at, number_no',
  title: 'named COLLATE "zh-x-icu", number_no',
  organisation: 'named COLLATE "zh-x-icu", number_no',
  findings: 'blocking DESC, findings DESC, number_no',
};

const OPEN_FINDINGS = `SELECT id, count(*)::int AS findings, count(*) FILTER (WHERE heavy)::int AS blocking FROM (
    SELECT entry_id AS id, severity = 'blocking' AS heavy FROM entry.finding WHERE dismissed_at IS NULL
    UNION ALL SELECT other_id, severity = 'blocking' FROM entry.finding
      WHERE dismissed_at IS NULL AND other_id IS NOT NULL) each GROUP BY id`;

/** The name that a list is ordered by, if it is by one. */
const NAME: Partial<Record<QueueOrder, string>> = { title: 'r.title', organisation: 'o.name' };

/** Every entry handed in, once and narrow; all counts and the page are made from it. */
const CARDS = `e.id, e.number AS number_no, ${stateAsOf(4)} AS state, e.submitted_at,
    e.state = 'in_review' AND e.returned_at IS NOT NULL AS corrected,
    q.until AS "waitsUntil", e.reviewer_id AS "reviewerId", coalesce(f.findings, 0) AS findings, coalesce(f.blocking, 0) AS blocking,
    CASE WHEN e.state = 'admitted' AND e.materials_round IS NOT NULL
      THEN CASE WHEN e.revision_no > e.materials_revision THEN 'handed-in' ELSE 'awaited' END END AS materials,
    c.id IS NOT NULL AS changes, ${TAKEN_BACK} AS consents, a.kind AS proposal, a.proposed_by <> $2::uuid AS to_confirm, e.state IN ('submitted', 'in_review') AS waits,
    e.state IN ('submitted', 'in_review') AND e.returned_at IS NULL AND m.ends_at <= $4 AS overdue,
    ($5::text IS NULL OR r.track = $5) AND ($6::text IS NULL OR r.division = $6) AND ($7::text IS NULL OR o.kind = $7)
      AND ($8::text IS NULL OR e.handed_in_eligibility = $8)
      AND ($9::text IS NULL OR CASE $9 WHEN 'none' THEN e.reviewer_id IS NULL ELSE e.reviewer_id::text = $9 END)
      AND ($12::text IS NULL OR e.search LIKE lower($12) OR r.title ILIKE $12 OR o.name ILIKE $12 OR ${NUMBER} ILIKE $12
        OR e.lead_id IN (SELECT p.id FROM identity.person p WHERE p.name ILIKE $12)) AS hit
  FROM entry.entry e
  JOIN competition.edition ed ON ed.id = e.edition_id
  JOIN entry.revision r ON r.entry_id = e.id AND r.no = e.revision_no
  LEFT JOIN identity.organisation o ON o.id = r.organisation_id
  LEFT JOIN entry.proposal a ON a.entry_id = e.id AND a.state = 'open'
  LEFT JOIN entry.change_request c ON c.entry_id = e.id AND c.state = 'open'
  LEFT JOIN entry.waiting q ON q.entry_id = e.id AND q.until > $4
  LEFT JOIN competition.milestone m ON m.edition_id = e.edition_id AND m.code = 'FORMAL_REVIEW'
  LEFT JOIN (${OPEN_FINDINGS}) f ON f.id = e.id
  WHERE e.edition_id = $1 AND e.revision_no > 0 AND ${visible(2, 3)}),
kept AS (SELECT * FROM card WHERE hit
    AND ($10::text IS NULL OR CASE $10 WHEN 'blocking' THEN blocking > 0 WHEN 'open' THEN findings > 0
      ELSE findings = 0 END)
    AND ($11::text IS NULL OR CASE $11 WHEN 'overdue' THEN overdue WHEN 'corrected' THEN corrected
      WHEN 'waiting' THEN "waitsUntil" IS NOT NULL WHEN 'materials' THEN coalesce(materials = 'awaited', false)
      WHEN 'changes' THEN changes WHEN 'consents' THEN consents
      ELSE to_confirm END)),
counted AS (SELECT jsonb_build_object('mine', count(*) FILTER (WHERE "reviewerId" = $2::uuid AND waits),
      'unassigned', count(*) FILTER (WHERE "reviewerId" IS NULL AND waits), 'overdue', count(*) FILTER (WHERE overdue),
      'blocking', count(*) FILTER (WHERE blocking > 0 AND waits), 'toConfirm', count(*) FILTER (WHERE to_confirm),
      'corrected', count(*) FILTER (WHERE corrected),
      'waiting', count(*) FILTER (WHERE "waitsUntil" IS NOT NULL),
      'materials', count(*) FILTER (WHERE materials = 'awaited'), 'changes', count(*) FILTER (WHERE changes),
      'consents', count(*) FILTER (WHERE consents)) AS counts FROM card),
listed AS (SELECT coalesce(jsonb_agg(s), '[]') AS states
    FROM (SELECT state, count(*)::int FROM kept GROUP BY state ORDER BY state) s)`;

/** The rest of what a line shows is looked up for the page alone. */
const pageIn = (order: QueueOrder) => `WITH card AS MATERIALIZED (SELECT ${NAME[order] ?? 'NULL'} AS named, ${CARDS},
part AS (SELECT * FROM kept WHERE $13::text IS NULL OR state = $13 ORDER BY ${ORDER[order]} LIMIT $14 OFFSET $15)
SELECT counted.counts, listed.states, part.*, ${NUMBER} AS number, r.title, r.track, r.division, o.name AS "organisationName",
    o.kind AS "organisationKind", e.handed_in_eligibility AS eligibility, e.submitted_at AS "submittedAt", e.revision_no AS "revisionNo",
    e.returned_until AS "returnedUntil", p.name AS "leadName", w.name AS "reviewerName",
    (SELECT count(*)::int FROM entry.entry WHERE edition_id = $1 AND revision_no = 0 AND state = 'draft') AS drafts
  FROM counted CROSS JOIN listed LEFT JOIN part ON true
  LEFT JOIN entry.entry e ON e.id = part.id
  LEFT JOIN competition.edition ed ON ed.id = e.edition_id
  LEFT JOIN entry.revision r ON r.entry_id = e.id AND r.no = e.revision_no
  LEFT JOIN identity.organisation o ON o.id = r.organisation_id
  LEFT JOIN identity.person p ON p.id = e.lead_id
  LEFT JOIN identity.person w ON w.id = e.reviewer_id
  ORDER BY ${ORDER[order]}`;

type Line = QueueLineView & {
  counts: QueueCountsView;
  states: EntryListView['states'];
  drafts: number;
};

/** The staff's queue. */
@Injectable()
export class EntryQueue {
  constructor(private readonly unit: UnitOfWork) {}

  /** A page of the entries that were handed in and how many stand where: one statement, whatever is found. */
  async page(actor: Actor, editionId: string, filter: QueueFilter): Promise<EntryListView> {
    permit(may.listEntries(actor, { editionId }));
    const { page, pageSize, state = null, order = 'number' } = filter;
    const reader = this.unit.read;
    const given = [editionId, ...seenBy(actor), await now(reader), ...conditions(actor, filter), state];
    const lines = await rows<Line>(reader, pageIn(order), [...given, ...placeOf(filter)]);
    const [{ counts, states, drafts }] = lines as [Line];
    const total = states
      .filter((one) => state === null || one.state === state)
      .reduce((sum, one) => sum + one.count, 0);
    return { items: lines.filter(({ id }) => id !== null).map(lineOf), total, page, pageSize, states, counts, drafts };
  }
}

function conditions(actor: Actor, filter: QueueFilter): unknown[] {
  const { track = null, division = null, kind = null, eligibility = null, findings = null, view = null } = filter;
  const reviewer = filter.reviewer === 'me' ? actor.personId : (filter.reviewer ?? null);
  return [track, division, kind, eligibility, reviewer, findings, view, containing(filter.q)];
}

function lineOf(line: Line): QueueLineView {
  const { id, number, state, title, track, division, organisationName, organisationKind, leadName } = line;
  const { eligibility, revisionNo, submittedAt, returnedUntil, waitsUntil: until, reviewerId, reviewerName } = line;
  return {
    ...{ id, number, state, title, track, division, organisationName, organisationKind, leadName, eligibility },
    ...{ revisionNo, submittedAt, returnedUntil, waitsUntil: until, reviewerId, reviewerName },
    ...marksOf(line),
  };
}

function marksOf({ findings, blocking, overdue, proposal, materials }: Line) {
  return { findings, blocking, proposal, materials, overdue: overdue ?? false };
}
