import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, permit, refuse } from '#kernel';
import type { Tx } from '#platform/unit-of-work';
import { stateAt } from '../../domain/entry.js';
import { refuseWaiting } from '../../domain/waiting.js';
import { may } from '../../domain/policy.js';
import { EntryAtHand } from '../entry/entry-at-hand.js';

/** The desk reminds a team of the correction it still owes. */
@Injectable()
export class RemindCorrection {
  constructor(
    private readonly journal: Journal,
    private readonly entries: EntryAtHand,
  ) {}

  async within(tx: Tx, actor: Actor, id: string): Promise<void> {
    const { entry, at } = await this.entries.takeForDesk(tx, actor, id);
    permit(may.reviewEntry(actor, entry));
    const state = stateAt(entry, at);
    refuseWaiting(entry, at);
    if (state !== 'returned') refuse('conflict', 'wrong-state', { state, verb: 'remind' });
    const note = { editionId: entry.editionId, subject: id, details: { revision: entry.revisionNo } };
    await this.journal.record(tx, actor, 'entry.correction-reminded', note);
  }
}
