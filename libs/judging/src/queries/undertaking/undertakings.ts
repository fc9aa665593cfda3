import { Injectable } from '@nestjs/common';
import { People } from '#identity';
import { type Actor, found, permit } from '#kernel';
import { UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { readinessOf } from './readiness.js';
import type { UndertakingView } from './undertaking.view.js';

/** What a judge signs before anything opens. */
@Injectable()
export class Undertakings {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly people: People,
  ) {}

  async mine(actor: Actor, editionId: string): Promise<UndertakingView> {
    found(may.knowRounds(actor, editionId) || null);
    permit(may.signUndertaking(actor, editionId));
    const { version: _, ...ready } = found(await readinessOf(this.unit.read, actor, editionId));
    const [person] = await this.people.byIds(this.unit.read, [found(actor.personId)]);
    return { ...ready, name: found(person).name };
  }
}
