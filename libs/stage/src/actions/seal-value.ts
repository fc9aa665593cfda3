import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, refuse } from '#kernel';
import { now } from '#platform/clock';
import { UnitOfWork } from '#platform/unit-of-work';
import type { StageDrawView } from '../queries/draw.view.js';
import { Draws } from '../queries/draws.js';
import { DrawValueEntity } from '../tables/draw-value.entity.js';
import { LockDraw } from './lock-draw.js';

/** The seal of a number; of a team's, `typedIn` says that the organiser typed the number in for it. */
interface Seal {
  hash: string;
  typedIn?: boolean;
}

/**
 * A party seals its value: the portal gets the hash alone and cannot know the number. What the organiser types in for a
 * party is sealed as that, for everybody to see.
 */
@Injectable()
export class SealValue {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly draws: LockDraw,
    private readonly journal: Journal,
    private readonly pages: Draws,
  ) {}

  run(actor: Actor, drawId: string, position: number, { hash, typedIn }: Seal): Promise<StageDrawView> {
    return this.unit.run(async (tx) => {
      const { draw, value, own } = await this.draws.forParty(tx, actor, drawId, { position, verb: 'seal' });
      if (value.hash !== null) refuse('conflict', 'value-sealed');
      if (!own && value.entryId !== null && typedIn !== true)
        refuse('conflict', 'value-of-team', { party: value.party });
      await tx.update(DrawValueEntity, { drawId, position }, { hash, typedIn: !own, sealedAt: await now(tx) });
      const { editionId } = draw;
      const seal = { draw: drawId, position: String(position), hash, by: own ? 'party' : 'organiser' };
      const note = { editionId, subject: drawId, details: { position }, seal };
      await this.journal.record(tx, actor, 'stage.draw-value-sealed', note);
      return this.pages.one(actor, drawId, tx);
    });
  }
}
