import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, refuse } from '#kernel';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { CalibrationEntity } from '../../tables/calibration.entity.js';
import { LockCalibration } from './lock-calibration.js';

const COUNT = 'SELECT count(*)::int AS samples FROM judging.calibration_sample WHERE round_id = $1';

/** Shows the samples to the panel, under the rule in force now. */
@Injectable()
export class OpenCalibration {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly calibrations: LockCalibration,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, roundId: string): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, roundId));
  }

  async within(tx: Tx, actor: Actor, roundId: string): Promise<void> {
    const { round, rule, kept } = await this.calibrations.within(tx, actor, roundId);
    const samples = (await row<{ samples: number }>(tx, COUNT, [roundId]))?.samples ?? 0;
    if (!kept || samples === 0) refuse('conflict', 'samples-missing');
    if (kept.openedAt) refuse('conflict', 'calibration-open');
    const { required, shows } = rule;
    await tx.update(CalibrationEntity, roundId, { required, shows, openedAt: await now(tx) });
    await this.journal.record(tx, actor, 'judging.calibration-opened', {
      editionId: round.editionId,
      subject: roundId,
      details: { samples, required },
    });
  }
}
