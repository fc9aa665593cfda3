import { Injectable } from '@nestjs/common';
import { FinalStandings } from '#judging';
import { type Actor, found } from '#kernel';
import { UnitOfWork } from '#platform/unit-of-work';
import { PrepareReveal } from '#stage';
import { GivenAwards } from '../queries/given-awards.js';

/** Makes the script of the ceremony from the prizes a second person has confirmed: whom the hall hears is who stands there. */
@Injectable()
export class PreparePrizeReveal {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly finals: FinalStandings,
    private readonly awards: GivenAwards,
    private readonly reveals: PrepareReveal,
  ) {}

  run(actor: Actor, editionId: string, withValues: boolean): Promise<void> {
    return this.unit.run(async (tx) => {
      const { id } = found((await this.finals.of(tx, editionId)).round);
      const order = { kind: 'prizes' as const, withValues };
      await this.reveals.within(tx, actor, id, order, () => this.awards.of(tx, editionId));
    });
  }
}
