import { Injectable } from '@nestjs/common';
import { refuseArchived } from '#competition';
import { type Actor, found, permit, refuse } from '#kernel';
import { now } from '#platform/clock';
import type { Tx } from '#platform/unit-of-work';
import { may } from '../domain/policy.js';
import { type RoundGround, RoundGrounds, roundOf } from '../queries/round-ground.js';
import { ScheduleEntity } from '../tables/schedule.entity.js';

/** A round's schedule nobody else can change until the transaction ends. */
export interface LockedSchedule {
  schedule: ScheduleEntity;
  ground: RoundGround;
}

const BEGIN = `INSERT INTO stage.schedule (round_id, edition_id, draft, version, published_no, changed_at)
  VALUES ($1, $2, '{"order": "arranged", "sessions": []}', 1, 0, $3) ON CONFLICT (round_id) DO NOTHING`;

/** The first step of every action that changes a round's schedule. */
@Injectable()
export class LockSchedule {
  constructor(private readonly grounds: RoundGrounds) {}

  /** Locks it, begins it where there is none, and asks the policy. */
  async within(
    tx: Tx,
    actor: Actor,
    roundId: string,
    permission: 'planSchedule' | 'publishSchedule' | 'runDraw',
  ): Promise<LockedSchedule> {
    const round = found(await roundOf(tx, roundId));
    found(may.readSessions(actor, round.editionId) || null);
    permit(may[permission](actor, round.editionId));
    const ground = await this.grounds.of(tx, round);
    refuseArchived(ground.edition);
    if (ground.rule.kind === 'online_review') refuse('conflict', 'round-without-stage');
    await tx.query(BEGIN, [roundId, round.editionId, await now(tx)]);
    const lock = { mode: 'pessimistic_write' as const };
    return { schedule: await tx.findOneOrFail(ScheduleEntity, { where: { roundId }, lock }), ground };
  }
}
