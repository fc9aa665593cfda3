import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, refuse } from '#kernel';
import { now } from '#platform/clock';
import { UnitOfWork } from '#platform/unit-of-work';
import type { StageDrawView } from '../queries/draw.view.js';
import { Draws } from '../queries/draws.js';
import { DrawValueEntity } from '../tables/draw-value.entity.js';
import { LockDraw } from './lock-draw.js';

/** A party seals its value: the portal gets the hash alone and cannot know the number. */
@Injectable()
export class SealValue {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly draws: LockDraw,
    private readonly journal: Journal,
    private readonly pages: Draws,
  ) {}

  run(actor: Actor, drawId: string, position: number, hash: string): Promise<StageDrawView> {
    return this.unit.run(async (tx) => {
      const { draw, value } = await this.draws.forParty(tx, actor, drawId, { position, verb: 'seal' });
      if (value.hash !== null) refuse('conflict', 'value-sealed');
      await tx.update(DrawValueEntity, { drawId, position }, { hash, sealedAt: await now(tx) });
      const { editionId } = draw;
      const seal = { draw: drawId, position: String(position), hash };
      const note = { editionId, subject: drawId, details: { position }, seal };
      await this.journal.record(tx, actor, 'stage.draw-value-sealed', note);
      return this.pages.one(actor, drawId, tx);
    });
  }
}
