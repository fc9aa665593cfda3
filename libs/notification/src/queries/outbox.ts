import { Injectable } from '@nestjs/common';
import { found } from '#kernel';
import { PortalConfig } from '#platform/config';
import { row, rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import type { MessageView, OutboxCard, OutboxView } from './outbox.view.js';

const CARD = `id, to_address AS "to", subject, state, created_at AS "createdAt"`;
const LIST = `SELECT ${CARD}, count(*) OVER ()::int AS total FROM notification.message
  WHERE $1::text IS NULL OR to_address = $1 ORDER BY created_at DESC, id DESC LIMIT $2 OFFSET $3`;
const ONE = `SELECT ${CARD}, locale, body, sent_at AS "sentAt" FROM notification.message WHERE id = $1`;

/** The outgoing mail, readable only where the configuration opens it; elsewhere it looks absent. */
@Injectable()
export class Outbox {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly config: PortalConfig,
  ) {}

  async page(asked: { to?: string; page: number; pageSize: number }): Promise<OutboxView> {
    this.beVisible();
    const { page, pageSize } = asked;
    const values = [asked.to?.trim().toLowerCase() ?? null, pageSize, (page - 1) * pageSize];
    const list = await rows<OutboxCard & { total: number }>(this.unit.read, LIST, values);
    const items = list.map(({ total: _, ...card }) => card);
    return { items, total: list[0]?.total ?? 0, page, pageSize };
  }

  async one(id: string): Promise<MessageView> {
    this.beVisible();
    return found(await row<MessageView>(this.unit.read, ONE, [id]));
  }

  private beVisible(): void {
    found(this.config.OUTBOX_VISIBLE || null);
  }
}
