import { Injectable } from '@nestjs/common';
import { type Actor, permit } from '#kernel';
import { now } from '#platform/clock';
import { row, rows } from '#platform/sql';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import type { Desk } from '../../domain/review/spread.js';
import { seenBy, visible } from '../entry/visible.js';
import { involved } from './involved.js';
import type { NextEntryView, ReviewerLoadsView, ReviewerLoadView, ReviewFiguresView } from './queue.view.js';

const DESK = `SELECT DISTINCT p.id, p.name FROM identity.seat s JOIN identity.person p ON p.id = s.person_id
  WHERE s.edition_id = $1 AND s.role IN ('secretariat', 'organiser') AND p.disabled_at IS NULL`;
const LOADS = `SELECT d.id, d.name,
    count(e.id) FILTER (WHERE e.state IN ('submitted', 'in_review'))::int AS waiting,
    count(e.id) FILTER (WHERE e.state = 'returned')::int AS returned,
    (SELECT count(*)::int FROM entry.decision x JOIN entry.entry y ON y.id = x.entry_id
      WHERE y.edition_id = $1 AND x.decided_by = d.id) AS decided
  FROM (${DESK}) d LEFT JOIN entry.entry e ON e.reviewer_id = d.id AND e.edition_id = $1
  GROUP BY d.id, d.name ORDER BY d.name, d.id`;
const INVOLVED = `SELECT d.id, e.id AS "entryId" FROM (${DESK}) d JOIN entry.entry e
  ON e.edition_id = $1 AND e.id = ANY($2::uuid[]) AND ${involved('d.id')}`;
const NEXT = `SELECT e.id FROM entry.entry e WHERE e.edition_id = $1 AND ${visible(2, 3)} AND e.id <> $4::uuid
    AND e.state IN ('submitted', 'in_review') AND NOT ${involved('$2::uuid')}
    AND (e.reviewer_id IS NULL OR e.reviewer_id = $2::uuid)
    AND NOT EXISTS (SELECT 1 FROM entry.proposal o WHERE o.entry_id = e.id AND o.state = 'open')
  ORDER BY e.reviewer_id IS NULL, e.state = 'submitted', e.submitted_at, e.number LIMIT 1`;
const DAYS = `SELECT to_char(d.decided_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') AS day,
    count(*) FILTER (WHERE d.verdict = 'admit')::int AS admitted,
    count(*) FILTER (WHERE d.verdict = 'return')::int AS returned,
    count(*) FILTER (WHERE d.verdict IN ('refuse', 'disqualify'))::int AS ended
  FROM entry.decision d JOIN entry.entry e ON e.id = d.entry_id
  WHERE e.edition_id = $1 AND d.decided_by IS NOT NULL AND d.decided_at > $2::timestamptz - interval '14 days'
  GROUP BY 1 ORDER BY 1`;
const WAITING = `SELECT count(*)::int AS waiting, min(e.submitted_at) AS "oldestAt" FROM entry.entry e
  WHERE e.edition_id = $1 AND e.state IN ('submitted', 'in_review')`;
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The people of the desk: what waits with each of them, what comes next, and how it goes. */
@Injectable()
export class Reviewers {
  constructor(private readonly unit: UnitOfWork) {}

  async loads(actor: Actor, editionId: string): Promise<ReviewerLoadsView> {
    permit(may.listEntries(actor, { editionId }));
    return { items: await rows<ReviewerLoadView>(this.unit.read, LOADS, [editionId]) };
  }

  /** The reviewers as {@link spread} needs them, about these entries. */
  async desks(reader: Reader, editionId: string, entryIds: readonly string[]): Promise<(Desk & { name: string })[]> {
    const people = await rows<ReviewerLoadView>(reader, LOADS, [editionId]);
    const pairs = await rows<{ id: string; entryId: string }>(reader, INVOLVED, [editionId, [...entryIds]]);
    return people.map(({ id, name, waiting }) => {
      const own = pairs.filter((pair) => pair.id === id).map(({ entryId }) => entryId);
      return { id, name, load: waiting, involved: new Set(own) };
    });
  }

  /** What the actor should look at next: their own first, then what nobody has, the longest wait first. */
  async next(actor: Actor, editionId: string, after: string | null): Promise<NextEntryView> {
    permit(may.assignReviewers(actor, { editionId }));
    const line = await row<{ id: string }>(this.unit.read, NEXT, [editionId, ...seenBy(actor), after ?? NOBODY]);
    return { id: line?.id ?? null };
  }

  async figures(actor: Actor, editionId: string): Promise<ReviewFiguresView> {
    permit(may.listEntries(actor, { editionId }));
    const reader = this.unit.read;
    const days = await rows<ReviewFiguresView['days'][number]>(reader, DAYS, [editionId, await now(reader)]);
    const waiting = await row<Pick<ReviewFiguresView, 'waiting' | 'oldestAt'>>(reader, WAITING, [editionId]);
    return { days, waiting: waiting?.waiting ?? 0, oldestAt: waiting?.oldestAt ?? null };
  }
}
