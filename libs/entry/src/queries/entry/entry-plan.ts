import { Injectable } from '@nestjs/common';
import { type AskedView, Plan } from '#competition';
import { type Actor, found } from '#kernel';
import { row } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { seenBy, visible } from './visible.js';

export type { AskedView };

const EDITION = `SELECT e.edition_id AS "editionId" FROM entry.entry e WHERE e.id = $1 AND ${visible(2, 3)}`;

/** What the edition of an entry asks, known by the entry, so that a page need not read the entry before it asks. */
@Injectable()
export class EntryPlan {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly plan: Plan,
  ) {}

  /** `not-found` for everybody who may not know of the entry. */
  async of(actor: Actor, id: string): Promise<AskedView> {
    const entry = found(await row<{ editionId: string }>(this.unit.read, EDITION, [id, ...seenBy(actor)]));
    return this.plan.asked(actor, entry.editionId);
  }
}
