import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, checkVersion } from '#kernel';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { editionYear } from '../domain/edition.js';
import { planFromFile } from '../domain/edition-file.js';
import { planChange } from '../domain/plan-change.js';
import type { EditionEntity } from '../tables/edition.entity.js';
import { EditionVersionEntity } from '../tables/edition-version.entity.js';
import { FormKeepers } from './form-keepers.js';
import { lockEdition } from './lock-edition.js';
import { retimeDraft } from './retime-draft.js';

/** A plan of unknown JSON (placeholders of an edition file are filled in), the version it was made from, and why. */
export interface Change {
  plan: unknown;
  version: number;
  note?: string;
}

/** Replaces the plan of an edition, as far as it is not frozen; the plan before stays readable as its version. */
@Injectable()
export class ChangePlan {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly keepers: FormKeepers,
  ) {}

  run(actor: Actor, editionId: string, change: Change): Promise<{ version: number }> {
    return this.unit.run((tx) => this.within(tx, actor, editionId, change));
  }

  /** The version now in force; a change that changes nothing makes none. */
  async within(tx: Tx, actor: Actor, editionId: string, change: Change): Promise<{ version: number }> {
    return this.unasked(tx, actor, await lockEdition(tx, actor, editionId, 'changePlan'), change);
  }

  /** For a caller that has asked its own policy and holds the edition's lock. */
  async unasked(tx: Tx, actor: Actor, edition: EditionEntity, change: Change): Promise<{ version: number }> {
    const { id: editionId } = edition;
    checkVersion(edition.version, change.version);
    const { plan, parts } = planChange(edition, planFromFile(change.plan, editionYear(edition)));
    if (parts.length === 0) return { version: edition.version };
    if (edition.state !== 'draft' && parts.includes('form')) {
      await this.keepers.change(tx, editionId, edition.plan.form, plan.form);
    }
    await retimeDraft(tx, edition, plan);
    const version = edition.version + 1;
    await tx.save(Object.assign(edition, { plan, version }));
    const written = { writtenAt: await now(tx), writtenBy: actor.personId, note: change.note?.trim() ?? '' };
    await tx.insert(EditionVersionEntity, { editionId, version, plan, ...written });
    await this.journal.record(tx, actor, 'competition.plan-changed', {
      editionId,
      subject: editionId,
      details: { version, parts },
    });
    return { version };
  }
}
