import { rows } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { calendarOf, type ListedDay } from '../domain/calendar.js';
import type { EditionPlan } from '../domain/edition-plan.js';
import { sameDates } from '../domain/plan-change.js';
import { firstDayOf, timelineOf } from '../domain/timeline.js';
import type { EditionEntity } from '../tables/edition.entity.js';

const LISTED = `SELECT to_char(day, 'YYYY-MM-DD') AS day, kind, source FROM competition.calendar_day`;
const GONE = 'DELETE FROM competition.milestone WHERE edition_id = $1 AND NOT code = ANY($2)';
/** A stage that comes back goes on counting its versions where its moves left off. */
const SET = `INSERT INTO competition.milestone AS m (edition_id, code, starts_at, ends_at, version)
  SELECT $1, s.code, s."startsAt", s."endsAt", 1 + coalesce((SELECT max(v.version)
    FROM competition.milestone_move v WHERE v.edition_id = $1 AND v.code = s.code), 0)
  FROM jsonb_to_recordset($2::jsonb) AS s (code text, "startsAt" timestamptz, "endsAt" timestamptz)
  ON CONFLICT (edition_id, code) DO UPDATE
    SET starts_at = EXCLUDED.starts_at, ends_at = EXCLUDED.ends_at, version = m.version + 1
    WHERE (m.starts_at, m.ends_at) IS DISTINCT FROM (EXCLUDED.starts_at, EXCLUDED.ends_at)`;

/**
 * Gives the stages of a draft the instants to which its changed plan counts, dates moved by hand too. Writes the stages;
 * the edition is the caller's to save.
 */
export async function retimeDraft(tx: Tx, edition: EditionEntity, after: EditionPlan): Promise<void> {
  if (edition.state !== 'draft' || sameDates(edition.plan, after)) return;
  const calendar = calendarOf(await rows<ListedDay>(tx, LISTED));
  const first = firstDayOf({ plan: after, t0: edition.t0 });
  const { milestones, provisional } = timelineOf(after.timeline, first, calendar);
  await tx.query(GONE, [edition.id, [...milestones.keys()]]);
  await tx.query(SET, [edition.id, JSON.stringify([...milestones].map(([code, times]) => ({ code, ...times })))]);
  edition.calendarProvisional = provisional;
}
