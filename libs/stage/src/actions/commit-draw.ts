import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { commitDraw } from '#fairness';
import { Journal } from '#journal';
import { type Actor, refuse } from '#kernel';
import { now } from '#platform/clock';
import { UnitOfWork } from '#platform/unit-of-work';
import { drawLife, eventOf } from '../domain/draw.js';
import type { StageDrawView } from '../queries/draw.view.js';
import { Draws } from '../queries/draws.js';
import { DrawEntity } from '../tables/draw.entity.js';
import { type LockedDraw, LockDraw } from './lock-draw.js';

/** Takes a secret seed and publishes what binds it to the list and to the event, before the value can be known. */
@Injectable()
export class CommitDraw {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly draws: LockDraw,
    private readonly journal: Journal,
    private readonly pages: Draws,
  ) {}

  run(actor: Actor, id: string): Promise<StageDrawView> {
    return this.unit.run(async (tx) => {
      const locked = await this.draws.within(tx, actor, id, 'runDraw');
      const { editionId, lines, state: before } = locked.draw;
      const state = drawLife.advance(before, 'commit');
      const event = eventNamed(locked);
      const seed = randomBytes(32).toString('hex');
      const { listHash, commit } = commitDraw({ ids: lines.map((line) => line.id), seed, event });
      await tx.update(DrawEntity, id, { state, event, seed, commitment: commit, committedAt: await now(tx) });
      const seal = { draw: id, listHash, commit, event };
      await this.journal.record(tx, actor, 'stage.draw-committed', { editionId, subject: id, seal });
      return this.pages.one(actor, id, tx);
    });
  }
}

function eventNamed({ draw, values }: LockedDraw): string {
  if (draw.mode === 'event') return draw.event;
  const sealed = values.flatMap(({ party, hash }) => (hash === null ? [] : [{ party, hash }]));
  const missing = values.length - sealed.length;
  return missing === 0 ? eventOf(sealed) : refuse('conflict', 'values-unsealed', { count: missing });
}
