import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import type { Actor } from '#kernel';
import { now } from '#platform/clock';
import { UnitOfWork } from '#platform/unit-of-work';
import { expertLot } from '../../domain/lot/lot.js';
import { ExpertLotEntity } from '../../tables/expert-lot.entity.js';
import { LockLot } from './lock-lot.js';

/** Ends a draw of experts without a result, for a reason that stays on record. */
@Injectable()
export class VoidLot {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly lots: LockLot,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, roundId: string, id: string, reason: string): Promise<void> {
    return this.unit.run(async (tx) => {
      const { edition, lot } = await this.lots.within(tx, actor, { roundId, id }, 'voidLot');
      const state = expertLot.advance(lot.state, 'void');
      await tx.update(ExpertLotEntity, id, { state, voidedAt: await now(tx), voidReason: reason });
      const seal = { draw: id, commit: lot.commitment };
      const note = { editionId: edition.id, subject: id, details: { roundId }, seal };
      await this.journal.record(tx, actor, 'judging.lot-voided', note);
    });
  }
}
