import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, permit } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import type { LookView } from '../../queries/review/desk.view.js';
import { EntryAtHand } from '../entry/entry-at-hand.js';
import { FreshLook } from './fresh-look.js';

/** A reviewer has everything about an entry looked at again: days pass, codes are registered, other entries come in. */
@Injectable()
export class LookAnew {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly entries: EntryAtHand,
    private readonly look: FreshLook,
  ) {}

  run(actor: Actor, id: string): Promise<LookView> {
    return this.unit.run((tx) => this.within(tx, actor, id));
  }

  async within(tx: Tx, actor: Actor, id: string): Promise<LookView> {
    const atHand = await this.entries.takeForDesk(tx, actor, id);
    const { entry, at } = atHand;
    permit(may.reviewEntry(actor, entry));
    const change = await this.look.within(tx, atHand);
    await this.journal.record(tx, actor, 'entry.looked-again', {
      editionId: entry.editionId,
      subject: id,
      details: { ...change },
    });
    return { ...change, lookedAt: at };
  }
}
