import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import type { Actor } from '#kernel';
import { now } from '#platform/clock';
import { UnitOfWork } from '#platform/unit-of-work';
import { drawLife } from '../domain/draw.js';
import { DrawEntity } from '../tables/draw.entity.js';
import { LockDraw } from './lock-draw.js';

/** Ends a draw without an order, for a reason that stays on record. */
@Injectable()
export class VoidDraw {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly draws: LockDraw,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, id: string, reason: string): Promise<void> {
    return this.unit.run(async (tx) => {
      const { draw } = await this.draws.within(tx, actor, id, 'voidDraw');
      const state = drawLife.advance(draw.state, 'void');
      await tx.update(DrawEntity, id, { state, voidedAt: await now(tx), voidReason: reason });
      const { editionId, roundId, commitment } = draw;
      const seal = { draw: id, commit: commitment, reason };
      await this.journal.record(tx, actor, 'stage.draw-voided', { editionId, subject: id, details: { roundId }, seal });
    });
  }
}
