import { Injectable } from '@nestjs/common';
import { found } from '#kernel';
import { PortalConfig } from '#platform/config';
import { type Page, pageOf } from '#platform/page';
import { row } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import type { MessageView, OutboxCard, OutboxView } from './outbox.view.js';

const CARD = `id, to_address AS "to", subject, state, created_at AS "createdAt"`;
const LIST = `SELECT ${CARD} FROM notification.message WHERE $1::text IS NULL OR to_address = $1`;
const ONE = `SELECT ${CARD}, locale, body, sent_at AS "sentAt" FROM notification.message WHERE id = $1`;

/** The outgoing mail, readable only where the configuration opens it; elsewhere it looks absent. */
@Injectable()
export class Outbox {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly config: PortalConfig,
  ) {}

  async page({ to, ...page }: Page & { to?: string }): Promise<OutboxView> {
    this.beVisible();
    const list = { select: LIST, order: '"createdAt" DESC, id DESC' };
    return pageOf<OutboxCard>(this.unit.read, list, [to?.trim().toLowerCase() ?? null], page);
  }

  async one(id: string): Promise<MessageView> {
    this.beVisible();
    return found(await row<MessageView>(this.unit.read, ONE, [id]));
  }

  private beVisible(): void {
    found(this.config.OUTBOX_VISIBLE || null);
  }
}
