import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, permit, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { assertMergeable } from '../../domain/organisation-merge.js';
import { may } from '../../domain/policy.js';
import { OrganisationMergeEntity } from '../../tables/organisation-merge.entity.js';
import { type Held, lockOrganisations } from './lock-organisations.js';
import { moveAll } from './move-all.js';

/** A merge as it is asked for: the source becomes the target. */
export interface MergeOrder {
  sourceId: string;
  targetId: string;
  reason: string;
}

/** Staff say that two of the register are one; whoever names the old one from now on means the new one. */
@Injectable()
export class MergeOrganisations {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, editionId: string, order: MergeOrder): Promise<{ id: string }> {
    return this.unit.run((tx) => this.within(tx, actor, editionId, order));
  }

  async within(tx: Tx, actor: Actor, editionId: string, order: MergeOrder): Promise<{ id: string }> {
    permit(may.keepRegister(actor, editionId));
    const { sourceId, targetId, reason } = order;
    const mergedBy = actor.personId ?? refuse('sign-in-needed', 'sign-in-needed');
    const [source, target] = (await lockOrganisations(tx, sourceId, targetId)) as [Held, Held];
    assertMergeable(source, target);
    const moved = await moveAll(tx, source.id, target.id);
    const id = newId();
    await tx.insert(OrganisationMergeEntity, {
      ...{ id, sourceId: source.id, targetId: target.id, reason: reason.trim(), moved },
      ...{ mergedBy, mergedAt: await now(tx), undoneBy: null, undoneAt: null },
    });
    const note = (subject: string, other: string) => ({ editionId, subject, details: { mergeId: id, other } });
    await this.journal.record(tx, actor, 'identity.organisation-merged', note(source.id, target.id));
    await this.journal.record(tx, actor, 'identity.organisation-absorbed', note(target.id, source.id));
    return { id };
  }
}
