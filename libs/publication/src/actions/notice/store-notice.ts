import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found } from '#kernel';
import { newId } from '#platform/chance';
import { now, realInstant } from '#platform/clock';
import { JobQueue } from '#platform/jobs';
import type { Tx } from '#platform/unit-of-work';
import type { ComposedNotice } from '../../queries/notice/compose.js';
import type { OrderedNotice } from '../../queries/notice/order-notice.js';
import { NoticeEntity } from '../../tables/notice/notice.entity.js';
import { NoticeLineEntity } from '../../tables/notice/notice-line.entity.js';

/** A notice worked out, with the hash of what it says. */
type HashedNotice = OrderedNotice & { readonly hash: string; readonly atOnce: boolean };

/** Milliseconds before its beginning at which a notice to come is looked at for the last time. */
const EARLY = 8000;

/** Freezes a notice with its lines, and has one that is to come looked at again just before it begins. */
@Injectable()
export class StoreNotice {
  constructor(
    private readonly journal: Journal,
    private readonly jobs: JobQueue,
  ) {}

  async within(
    tx: Tx,
    actor: Actor,
    editionId: string,
    { no, kind, before, composed, hash, atOnce }: HashedNotice,
  ): Promise<{ id: string; no: number }> {
    const id = newId();
    const { list, roundId, body, startsAt, closesAt } = composed;
    const facts = { id, editionId, no, list, roundId, kind, supersedes: before?.id ?? null, body, hash };
    const publication = { publishedAt: await now(tx), publishedBy: found(actor.personId) };
    await tx.insert(NoticeEntity, { ...facts, startsAt, closesAt, ...publication });
    await this.storeLines(tx, id, composed);
    const seal = { notice: id, no: String(no), list, bodyHash: hash, startsAt: startsAt.toISOString() };
    await this.journal.record(tx, actor, 'publication.notice-published', { editionId, subject: id, seal });
    const last = new Date((await realInstant(tx, startsAt)).getTime() - EARLY);
    if (!atOnce) await this.jobs.enqueueFor(tx, last, 'publication.compare', { id });
    return { id, no };
  }

  private async storeLines(tx: Tx, noticeId: string, { lines }: ComposedNotice): Promise<void> {
    if (lines.length === 0) return;
    await tx.insert(
      NoticeLineEntity,
      lines.map((line, index) => ({ ...line, noticeId, place: index + 1 })),
    );
  }
}
