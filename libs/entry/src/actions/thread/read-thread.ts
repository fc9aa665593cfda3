import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { threadEntry } from '../../queries/thread/thread-row.js';
import { markThread } from './mark-thread.js';

/** Somebody has read what the other side wrote. */
@Injectable()
export class ReadThread {
  constructor(private readonly unit: UnitOfWork) {}

  run(actor: Actor, entryId: string): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, entryId));
  }

  async within(tx: Tx, actor: Actor, entryId: string): Promise<void> {
    await threadEntry(tx, actor, entryId);
    await markThread(tx, entryId, actor.personId);
  }
}
