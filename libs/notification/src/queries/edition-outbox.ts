import { Injectable } from '@nestjs/common';
import { type Actor, found } from '#kernel';
import { containing, pageOf, type Search } from '#platform/page';
import { row, rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import type { MessageState } from '../domain/message.js';
import { may } from '../domain/policy.js';
import type { DispatchCard, DispatchListView, DispatchView, DispatchCountView } from './edition-outbox.view.js';

/** What the outbox can be narrowed by. */
export interface OutboxFilter extends Search {
  readonly state?: MessageState;
  readonly template?: string;
}

const CARD = `m.id, m.channel, m.to_address AS "to", m.subject, m.template, m.state, m.attempts,
  m.last_error AS "lastError", m.created_at AS "createdAt", m.sent_at AS "sentAt", m.due_at AS "dueAt"`;
const MATCHING = `FROM notification.message m WHERE m.edition_id = $1
  AND ($2::text IS NULL OR m.subject ILIKE $2 OR m.to_address ILIKE $2) AND ($3::text IS NULL OR m.template = $3)`;
const LIST = `SELECT ${CARD} ${MATCHING} AND ($4::text IS NULL OR m.state = $4)`;
const COUNTS = `SELECT m.state, count(*)::int AS count ${MATCHING} GROUP BY m.state ORDER BY m.state`;
const ONE = `SELECT ${CARD}, m.locale, m.secret, CASE WHEN m.secret THEN NULL ELSE m.body END AS body
  FROM notification.message m WHERE m.edition_id = $1 AND m.id = $2`;

/** What an edition's organisers wrote, or are about to write, and how it fared. Links and codes stay their reader's. */
@Injectable()
export class EditionOutbox {
  constructor(private readonly unit: UnitOfWork) {}

  async page(actor: Actor, editionId: string, filter: OutboxFilter): Promise<DispatchListView> {
    const can = this.abilities(actor, editionId);
    const { state = null, template = null } = filter;
    const given = [editionId, containing(filter.q), template];
    const sorted = { select: LIST, order: '"createdAt" DESC, id DESC' };
    const list = await pageOf<DispatchCard>(this.unit.read, sorted, [...given, state], filter);
    return { ...list, states: await rows<DispatchCountView>(this.unit.read, COUNTS, given), can };
  }

  async one(actor: Actor, editionId: string, id: string): Promise<DispatchView> {
    const can = this.abilities(actor, editionId);
    const message = found(await row<Omit<DispatchView, 'can'>>(this.unit.read, ONE, [editionId, id]));
    const held = message.state === 'held';
    return { ...message, can: { release: can.release && held, retry: can.retry && message.state === 'failed' } };
  }

  private abilities(actor: Actor, editionId: string) {
    found(may.readOutbox(actor, { editionId }) || null);
    return { release: may.releaseMessages(actor, { editionId }), retry: may.retryMessages(actor, { editionId }) };
  }
}
