import { Injectable } from '@nestjs/common';
import { Editions, refuseUnlessPublished } from '#competition';
import { canonicalHash } from '#fairness';
import { Journal } from '#journal';
import { type Actor, found, permit, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import type { ComposedNotice } from '../../queries/notice/compose.js';
import { type NoticeRequest, type OrderedNotice, OrderNotice } from '../../queries/notice/order-notice.js';
import { NoticeEntity } from '../../tables/notice/notice.entity.js';
import { NoticeLineEntity } from '../../tables/notice/notice-line.entity.js';

/** The organiser shows a list to the public, at once or from an instant to come; what it says is frozen now. */
@Injectable()
export class PublishNotice {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly editions: Editions,
    private readonly order: OrderNotice,
  ) {}

  /** `read`: hash of the preview that was read; null: it is published as it reads now. */
  run(
    actor: Actor,
    editionId: string,
    request: NoticeRequest,
    read: string | null,
  ): Promise<{ id: string; no: number }> {
    return this.unit.run(async (tx) => {
      found(may.readNotices(actor, { editionId }) || null);
      permit(may.publishNotice(actor, { editionId }));
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('publication.notice ' || $1, 0))`, [editionId]);
      refuseUnlessPublished(await this.editions.byId(tx, editionId));
      const ordered = await this.order.of(tx, editionId, request);
      const hash = canonicalHash(ordered.composed.body);
      if (read !== null && read !== hash) refuse('conflict', 'notice-otherwise');
      return this.store(tx, actor, editionId, { ...ordered, hash });
    });
  }

  private async store(
    tx: Tx,
    actor: Actor,
    editionId: string,
    { no, kind, before, composed, hash }: OrderedNotice & { hash: string },
  ): Promise<{ id: string; no: number }> {
    const id = newId();
    const { list, roundId, body, startsAt, closesAt } = composed;
    const facts = { id, editionId, no, list, roundId, kind, supersedes: before?.id ?? null, body, hash };
    const publication = { publishedAt: await now(tx), publishedBy: found(actor.personId) };
    await tx.insert(NoticeEntity, { ...facts, startsAt, closesAt, ...publication });
    await this.storeLines(tx, id, composed);
    const seal = { notice: id, no: String(no), list, bodyHash: hash, startsAt: startsAt.toISOString() };
    await this.journal.record(tx, actor, 'publication.notice-published', { editionId, subject: id, seal });
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
