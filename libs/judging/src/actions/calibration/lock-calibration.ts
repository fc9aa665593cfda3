import { Injectable } from '@nestjs/common';
import { Editions, refuseArchived, type RoundPlan } from '#competition';
import { type Actor, found, permit, refuse } from '#kernel';
import type { Tx } from '#platform/unit-of-work';
import { PREPARING } from '../../domain/calibration.js';
import { may } from '../../domain/policy.js';
import { planOf } from '../../queries/round-plan.js';
import { CalibrationEntity } from '../../tables/calibration.entity.js';
import { RoundEntity } from '../../tables/round.entity.js';

/** A round whose samples somebody works on. */
export interface LockedCalibration {
  round: RoundEntity;
  plan: RoundPlan;
  rule: NonNullable<RoundPlan['calibration']>;
  /** null: nobody has written any yet */
  kept: CalibrationEntity | null;
}

/** The first step of everything an organiser does with samples. */
@Injectable()
export class LockCalibration {
  constructor(private readonly editions: Editions) {}

  /** The rule asks for none: `calibration-unplanned`; the round is under way: `calibration-late`. */
  async within(tx: Tx, actor: Actor, roundId: string): Promise<LockedCalibration> {
    const lock = { mode: 'pessimistic_write' } as const;
    const round = found(await tx.findOne(RoundEntity, { where: { id: roundId }, lock }));
    found(may.knowRounds(actor, round.editionId) || null);
    permit(may.prepareCalibration(actor, round.editionId));
    const edition = await this.editions.byId(tx, round.editionId);
    refuseArchived(edition);
    const plan = planOf(edition, round.code);
    const rule = plan.calibration ?? refuse('conflict', 'calibration-unplanned');
    if (!PREPARING.includes(round.state)) refuse('conflict', 'calibration-late');
    return { round, plan, rule, kept: await tx.findOne(CalibrationEntity, { where: { roundId }, lock }) };
  }
}
