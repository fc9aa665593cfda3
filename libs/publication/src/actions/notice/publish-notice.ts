import { Injectable } from '@nestjs/common';
import { Editions, holdOpen, refuseUnlessPublished } from '#competition';
import { canonicalHash } from '#fairness';
import { type Actor, found, permit, refuse } from '#kernel';
import { UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { type NoticeRequest, OrderNotice } from '../../queries/notice/order-notice.js';
import { StoreNotice } from './store-notice.js';

/** The organiser shows a list to the public, at once or from an instant to come; what it says is frozen now. */
@Injectable()
export class PublishNotice {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly editions: Editions,
    private readonly order: OrderNotice,
    private readonly store: StoreNotice,
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
      await holdOpen(tx, editionId);
      refuseUnlessPublished(await this.editions.byId(tx, editionId));
      const ordered = await this.order.of(tx, editionId, request);
      const hash = canonicalHash(ordered.composed.body);
      if (read !== null && read !== hash) refuse('conflict', 'notice-otherwise');
      return this.store.within(tx, actor, editionId, { ...ordered, hash, atOnce: request.startsAt === null });
    });
  }
}
