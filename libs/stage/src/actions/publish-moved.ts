import type { Actor } from '#kernel';
import { now } from '#platform/clock';
import type { Tx } from '#platform/unit-of-work';
import type { SchedulePlan } from '../domain/session.js';
import { PublicationEntity } from '../tables/publication.entity.js';
import { ScheduleEntity } from '../tables/schedule.entity.js';
import { refuseDrawRunning } from './refuse-unpublished.js';

interface Moved {
  roundId: string;
  /** What was moved on the stage, done to a plan. */
  change: (plan: SchedulePlan) => SchedulePlan;
  reason: string;
}

/**
 * Makes what was moved on the stage the schedule's next publication and says its number: what is out already with this
 * change and no other, whatever the draft has become. The draft is changed too, so that a later publication keeps it so.
 */
export async function publishMoved(tx: Tx, actor: Actor, { roundId, change, reason }: Moved): Promise<number> {
  const lock = { mode: 'pessimistic_write' as const };
  const schedule = await tx.findOneOrFail(ScheduleEntity, { where: { roundId }, lock });
  await refuseDrawRunning(tx, roundId);
  const { publishedNo, draft, version } = schedule;
  const out = await tx.findOneByOrFail(PublicationEntity, { roundId, no: publishedNo });
  const no = publishedNo + 1;
  const publishedAt = await now(tx);
  const publication = { roundId, no, plan: change(out.plan), reason, publishedAt, publishedBy: actor.personId };
  await tx.insert(PublicationEntity, publication);
  const changed = { draft: change(draft), version: version + 1, publishedNo: no, changedAt: publishedAt };
  await tx.update(ScheduleEntity, { roundId }, changed);
  return no;
}
