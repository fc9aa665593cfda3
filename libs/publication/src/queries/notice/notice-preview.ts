import { Injectable } from '@nestjs/common';
import { canonicalHash } from '#fairness';
import { type Actor, found, permit } from '#kernel';
import { UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import type { NoticePreviewView } from './notice.view.js';
import { type NoticeRequest, OrderNotice } from './order-notice.js';

/** The notice as it would go out now; nothing is stored. */
@Injectable()
export class NoticePreview {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly order: OrderNotice,
  ) {}

  async of(actor: Actor, editionId: string, request: NoticeRequest): Promise<NoticePreviewView> {
    found(may.readNotices(actor, { editionId }) || null);
    permit(may.publishNotice(actor, { editionId }));
    const { no, composed } = await this.order.of(this.unit.read, editionId, request);
    const { startsAt, closesAt, body } = composed;
    return { no, startsAt, closesAt, hash: canonicalHash(body), body: body as NoticePreviewView['body'] };
  }
}
