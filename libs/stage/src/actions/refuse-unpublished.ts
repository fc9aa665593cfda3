import { refuse } from '#kernel';
import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import type { ScheduleEntity } from '../tables/schedule.entity.js';

const SAME = `SELECT s.draft = p.plan AS same FROM stage.schedule s
  JOIN stage.publication p ON p.round_id = s.round_id AND p.no = s.published_no WHERE s.round_id = $1`;

/** Refuses unless the plan people work on is the one that is published. */
export async function refuseUnpublished(tx: Tx, { roundId }: ScheduleEntity): Promise<void> {
  const published = await row<{ same: boolean }>(tx, SAME, [roundId]);
  if (published?.same !== true) refuse('conflict', 'schedule-unpublished');
}

const RUNNING = `SELECT id FROM stage.draw WHERE round_id = $1 AND state IN ('frozen', 'committed')`;

/** Refuses while the order of the round is being drawn: the list is frozen. */
export async function refuseDrawRunning(tx: Tx, roundId: string): Promise<void> {
  if (await row(tx, RUNNING, [roundId])) refuse('conflict', 'draw-running');
}
