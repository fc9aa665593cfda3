import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, refuse } from '#kernel';
import { sha256 } from '#platform/chance';
import { now } from '#platform/clock';
import { UnitOfWork } from '#platform/unit-of-work';
import { sealText } from '../domain/draw.js';
import type { StageDrawView } from '../queries/draw.view.js';
import { Draws } from '../queries/draws.js';
import { DrawValueEntity } from '../tables/draw-value.entity.js';
import { LockDraw } from './lock-draw.js';

/** A party opens its value, once everything is committed; it must be the one that was sealed. */
@Injectable()
export class OpenValue {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly draws: LockDraw,
    private readonly journal: Journal,
    private readonly pages: Draws,
  ) {}

  run(actor: Actor, drawId: string, position: number, given: { value: string; salt: string }): Promise<StageDrawView> {
    return this.unit.run(async (tx) => {
      const { draw, value } = await this.draws.forParty(tx, actor, drawId, { position, verb: 'open' });
      if (value.value !== null) refuse('conflict', 'value-opened');
      if (sha256(sealText(given)) !== value.hash) refuse('invalid', 'value-not-sealed-one');
      await tx.update(DrawValueEntity, { drawId, position }, { ...given, openedAt: await now(tx) });
      const { editionId } = draw;
      const seal = { draw: drawId, position: String(position), value: given.value, salt: given.salt };
      const note = { editionId, subject: drawId, details: { position }, seal };
      await this.journal.record(tx, actor, 'stage.draw-value-opened', note);
      return this.pages.one(actor, drawId, tx);
    });
  }
}
