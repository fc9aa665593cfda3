import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, refuse } from '#kernel';
import { UnitOfWork } from '#platform/unit-of-work';
import type { StageDrawView } from '../queries/draw.view.js';
import { Draws } from '../queries/draws.js';
import { DrawValueEntity } from '../tables/draw-value.entity.js';
import { LockDraw } from './lock-draw.js';

/** A team's lead says which member gives the team's value; null: nobody but the lead. */
@Injectable()
export class NameGiver {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly draws: LockDraw,
    private readonly journal: Journal,
    private readonly pages: Draws,
  ) {}

  run(actor: Actor, drawId: string, position: number, giverId: string | null): Promise<StageDrawView> {
    return this.unit.run(async (tx) => {
      const { draw, value, memberIds } = await this.draws.forLead(tx, actor, drawId, position);
      if (value.value !== null) refuse('conflict', 'value-opened');
      if (giverId !== null && !memberIds.includes(giverId)) refuse('invalid', 'giver-not-of-team');
      await tx.update(DrawValueEntity, { drawId, position }, { giverId });
      const note = { editionId: draw.editionId, subject: drawId, details: { position } };
      await this.journal.record(tx, actor, 'stage.draw-giver-named', note);
      return this.pages.one(actor, drawId, tx);
    });
  }
}
