import { Injectable } from '@nestjs/common';
import { Editions, refuseArchived } from '#competition';
import { Journal } from '#journal';
import { type Actor, permit } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { refuseKeptAway } from '#recusal';
import { may } from '../../domain/policy.js';
import { sideOf, wordsOf } from '../../domain/thread.js';
import type { ThreadView } from '../../queries/thread/thread.view.js';
import { threadEntry } from '../../queries/thread/thread-row.js';
import { Threads } from '../../queries/thread/threads.js';
import { markThread } from './mark-thread.js';

const WRITE = `INSERT INTO entry.thread_message (id, entry_id, side, author_id, words, written_at)
  VALUES ($1, $2, $3, $4, $5, $6)`;

/** Team or secretariat write to the other side; who writes has read what was there. */
@Injectable()
export class WriteToThread {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly editions: Editions,
    private readonly threads: Threads,
  ) {}

  run(actor: Actor, entryId: string, raw: string): Promise<ThreadView> {
    return this.unit.run((tx) => this.within(tx, actor, entryId, raw));
  }

  async within(tx: Tx, actor: Actor, entryId: string, raw: string): Promise<ThreadView> {
    const entry = await threadEntry(tx, actor, entryId);
    permit(may.writeThread(actor, entry));
    refuseArchived(await this.editions.byId(tx, entry.editionId));
    if (sideOf(actor, entry) === 'desk') await refuseKeptAway(tx, actor.personId, [entryId]);
    const [words, side, messageId] = [wordsOf(raw), sideOf(actor, entry), newId()];
    await tx.query(WRITE, [messageId, entryId, side, actor.personId, words, await now(tx)]);
    await markThread(tx, entryId, actor.personId);
    const note = { editionId: entry.editionId, subject: entryId, details: { messageId, side } };
    await this.journal.record(tx, actor, 'entry.thread-written', note);
    return this.threads.of(tx, actor, entryId);
  }
}
