import { Injectable } from '@nestjs/common';
import { type Actor, found, permit } from '#kernel';
import { type Page, pageOf } from '#platform/page';
import { row } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import type { Preference } from '../domain/pace.js';
import { may } from '../domain/policy.js';
import type { InboxCard, InboxView, LetterView, PreferenceView, UnreadView } from './inbox.view.js';

/** What lies in the inbox of the person $1: everything written to them, however its mail fares, once nobody holds it. */
export const IN_INBOX = `person_id = $1 AND channel = 'mail' AND state NOT IN ('held', 'dropped')`;

const CARD = `id, subject, link, created_at AS "createdAt", read_at AS "readAt"`;
const LIST = `SELECT ${CARD} FROM notification.message WHERE ${IN_INBOX} AND (NOT $2 OR read_at IS NULL)`;
const ONE = `SELECT ${CARD}, body, locale FROM notification.message WHERE id = $2 AND ${IN_INBOX}`;
const UNREAD = `SELECT count(*)::int AS unread FROM notification.message WHERE ${IN_INBOX} AND read_at IS NULL`;
const PACE = `SELECT coalesce((SELECT pace FROM notification.preference WHERE person_id = $1), 'at-once') AS pace`;

/** A person's own messages. */
@Injectable()
export class Inbox {
  constructor(private readonly unit: UnitOfWork) {}

  async page(actor: Actor, { unread = false, ...page }: Page & { unread?: boolean }): Promise<InboxView> {
    permit(may.readInbox(actor));
    const list = { select: LIST, order: '"createdAt" DESC, id DESC' };
    const part = await pageOf<InboxCard>(this.unit.read, list, [actor.personId, unread], page);
    return { ...part, ...(await this.unread(actor)) };
  }

  async one(actor: Actor, id: string): Promise<LetterView> {
    permit(may.readInbox(actor));
    return found(await row<LetterView>(this.unit.read, ONE, [actor.personId, id]));
  }

  async unread(actor: Actor): Promise<UnreadView> {
    permit(may.readInbox(actor));
    return found(await row<UnreadView>(this.unit.read, UNREAD, [actor.personId]));
  }

  async preference(actor: Actor): Promise<PreferenceView> {
    permit(may.readInbox(actor));
    return found(await row<{ pace: Preference }>(this.unit.read, PACE, [actor.personId]));
  }
}
