import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { editionYear } from '../domain/edition.js';
import { planFromFile } from '../domain/edition-file.js';
import { refuseStaleParts, withParts } from '../domain/part-change.js';
import { verbOf } from '../domain/policy.js';
import { EditionVersionEntity } from '../tables/edition-version.entity.js';
import { ChangePlan } from './change-plan.js';
import { lockEdition } from './lock-edition.js';

/** Parts of a plan by name, of unknown JSON; the version in which the writer saw them, and why. */
export interface PartsChange {
  parts: Record<string, unknown>;
  version: number;
  note?: string;
}

/** Replaces some parts of a plan; others may have changed since the writer saw them. */
@Injectable()
export class ChangeParts {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly changePlan: ChangePlan,
  ) {}

  run(actor: Actor, editionId: string, change: PartsChange): Promise<{ version: number }> {
    return this.unit.run((tx) => this.within(tx, actor, editionId, change));
  }

  async within(tx: Tx, actor: Actor, editionId: string, change: PartsChange): Promise<{ version: number }> {
    const edition = await lockEdition(tx, actor, editionId, verbOf(Object.keys(change.parts)));
    const seen = await tx.findOneBy(EditionVersionEntity, { editionId, version: change.version });
    refuseStaleParts(edition, seen?.plan, Object.keys(change.parts));
    const parts = planFromFile(change.parts, editionYear(edition)) as Record<string, unknown>;
    const plan = withParts(edition, parts);
    return this.changePlan.unasked(tx, actor, edition, { plan, version: edition.version, note: change.note });
  }
}
