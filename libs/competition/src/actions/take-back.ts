import { Injectable } from '@nestjs/common';
import { type Actor, found } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { takenBack, withParts } from '../domain/part-change.js';
import { EditionVersionEntity } from '../tables/edition-version.entity.js';
import { ChangePlan } from './change-plan.js';
import { lockEdition } from './lock-edition.js';

/** Takes one change of a plan back by a new change; what has changed again since stays untouched, and is named. */
@Injectable()
export class TakeBack {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly changePlan: ChangePlan,
  ) {}

  run(actor: Actor, editionId: string, version: number, note: string): Promise<{ version: number }> {
    return this.unit.run((tx) => this.within(tx, actor, editionId, { version, note }));
  }

  async within(
    tx: Tx,
    actor: Actor,
    editionId: string,
    { version, note }: { version: number; note: string },
  ): Promise<{ version: number }> {
    const edition = await lockEdition(tx, actor, editionId, 'changePlan');
    const after = found(await tx.findOneBy(EditionVersionEntity, { editionId, version }));
    const before = found(await tx.findOneBy(EditionVersionEntity, { editionId, version: version - 1 }));
    const plan = withParts(edition, takenBack(edition.plan, { before: before.plan, after: after.plan }));
    return this.changePlan.within(tx, actor, editionId, { plan, version: edition.version, note });
  }
}
