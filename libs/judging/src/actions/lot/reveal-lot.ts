import { Injectable } from '@nestjs/common';
import { canonicalHash, revealDraw } from '#fairness';
import { Journal } from '#journal';
import type { Actor } from '#kernel';
import { now } from '#platform/clock';
import { UnitOfWork } from '#platform/unit-of-work';
import { expertLot } from '../../domain/lot/lot.js';
import { ExpertLotEntity } from '../../tables/expert-lot.entity.js';
import { LockLot } from './lock-lot.js';

/** Opens the seed: with the value of the public event it gives the order, which nobody can have chosen. */
@Injectable()
export class RevealLot {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly lots: LockLot,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, roundId: string, id: string, publicValue: string): Promise<void> {
    return this.unit.run(async (tx) => {
      const { edition, lot } = await this.lots.within(tx, actor, { roundId, id });
      const state = expertLot.advance(lot.state, 'reveal');
      const { seed, event } = lot;
      const { drawSeed, order } = revealDraw({ ids: lot.lines.map((line) => line.id), seed, event, publicValue });
      const drawn = { state, publicValue, drawSeed, drawn: [...order], drawnAt: await now(tx) };
      await tx.update(ExpertLotEntity, id, drawn);
      const seal = { draw: id, seed, publicValue, drawSeed, orderHash: canonicalHash(order) };
      const note = { editionId: edition.id, subject: id, details: { roundId }, seal };
      await this.journal.record(tx, actor, 'judging.lot-drawn', note);
    });
  }
}
