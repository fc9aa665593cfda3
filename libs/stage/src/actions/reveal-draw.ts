import { Injectable } from '@nestjs/common';
import { canonicalHash, type DrawDisclosure, revealDraw } from '#fairness';
import { type Actor, found, refuse } from '#kernel';
import { now } from '#platform/clock';
import { UnitOfWork } from '#platform/unit-of-work';
import { drawLife, publicValueOf } from '../domain/draw.js';
import type { StageDrawView } from '../queries/draw.view.js';
import { Draws } from '../queries/draws.js';
import { DrawEntity } from '../tables/draw.entity.js';
import { type LockedDraw, LockDraw } from './lock-draw.js';
import { PublishDrawn } from './publish-drawn.js';

/** Draws: everything becomes public, and the order that follows from it is the schedule's. */
@Injectable()
export class RevealDraw {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly draws: LockDraw,
    private readonly schedules: PublishDrawn,
    private readonly pages: Draws,
  ) {}

  run(actor: Actor, id: string, publicValue?: string): Promise<StageDrawView> {
    return this.unit.run(async (tx) => {
      const locked = await this.draws.within(tx, actor, id, 'runDraw');
      const state = drawLife.advance(locked.draw.state, 'reveal');
      const disclosure = disclosed(locked, publicValue);
      const { order, drawSeed } = revealDraw(disclosure);
      const result = { publicValue: disclosure.publicValue, drawSeed, drawn: [...order] };
      await tx.update(DrawEntity, id, { state, ...result, revealedAt: await now(tx) });
      const { seed, publicValue: value } = disclosure;
      const seal = { draw: id, seed, publicValue: value, drawSeed, orderHash: canonicalHash(order) };
      await this.schedules.within(tx, actor, locked.draw, { order, seal });
      return this.pages.one(actor, id, tx);
    });
  }
}

function disclosed({ draw, values }: LockedDraw, given?: string): DrawDisclosure {
  const plan = { ids: draw.lines.map((line) => line.id), seed: found(draw.seed), event: draw.event };
  if (draw.mode === 'event') {
    if (given === undefined || given.trim() === '') refuse('invalid', 'public-value-missing');
    return { ...plan, publicValue: given };
  }
  const opened = values.flatMap(({ value }) => (value === null ? [] : [value]));
  const missing = values.length - opened.length;
  if (missing > 0) refuse('conflict', 'values-unopened', { count: missing });
  return { ...plan, publicValue: publicValueOf(opened) };
}
