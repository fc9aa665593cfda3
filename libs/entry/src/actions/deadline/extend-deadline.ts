import { Injectable } from '@nestjs/common';
import { Editions, refuseArchived } from '#competition';
import { Journal } from '#journal';
import { type Actor, permit, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { extend } from '../../domain/extension.js';
import { may } from '../../domain/policy.js';
import { registrationFor } from '../../domain/window.js';

import { ExtensionEntity } from '../../tables/extension.entity.js';
import { changeEntry } from '../entry/store-entry.js';
import { entrantAtHand } from './entrant-at-hand.js';

/** More time as it is asked for; `whom`: the entry's number, or its lead's address while it has none. */
export interface ExtensionOrder {
  whom: string;
  until: Date;
  reason: string;
}

/** An organiser gives one team more time, also one whose draft nobody else can see. */
@Injectable()
export class ExtendDeadline {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly editions: Editions,
  ) {}

  run(actor: Actor, editionId: string, order: ExtensionOrder): Promise<{ id: string }> {
    return this.unit.run((tx) => this.within(tx, actor, editionId, order));
  }

  async within(tx: Tx, actor: Actor, editionId: string, { whom, until, reason }: ExtensionOrder) {
    permit(may.extendDeadline(actor, { editionId }));
    const edition = await this.editions.byId(tx, editionId);
    const grantedBy = actor.personId ?? refuse('sign-in-needed', 'sign-in-needed');
    refuseArchived(edition);
    const entry = await entrantAtHand(tx, actor, editionId, whom);
    const at = await now(tx);
    const { deadlineBefore, change } = extend(entry, registrationFor(entry, edition.milestones), { until, now: at });
    const extension = { id: newId(), entryId: entry.id, deadlineBefore, until, reason: reason.trim() };
    await tx.insert(ExtensionEntity, { ...extension, grantedBy, grantedAt: at });
    await changeEntry(tx, entry.id, change);
    const details = { extensionId: extension.id, until: until.toISOString(), before: deadlineBefore.toISOString() };
    await this.journal.record(tx, actor, 'entry.deadline-extended', { editionId, subject: entry.id, details });
    return { id: extension.id };
  }
}
