import { Injectable } from '@nestjs/common';
import { type Actor, found, permit } from '#kernel';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../domain/policy.js';
import { IN_INBOX } from '../queries/inbox.js';

const ONE = `UPDATE notification.message SET read_at = CASE WHEN $3 THEN coalesce(read_at, $4) END
  WHERE id = $2 AND ${IN_INBOX} RETURNING id`;
const ALL = `UPDATE notification.message SET read_at = $2 WHERE ${IN_INBOX} AND read_at IS NULL`;

/** Marks messages of one's own inbox as read or not. */
@Injectable()
export class MarkRead {
  constructor(private readonly unit: UnitOfWork) {}

  one(actor: Actor, id: string, read: boolean): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, id, read));
  }

  all(actor: Actor): Promise<void> {
    permit(may.readInbox(actor));
    return this.unit.run(async (tx) => {
      await tx.query(ALL, [actor.personId, await now(tx)]);
    });
  }

  async within(tx: Tx, actor: Actor, id: string, read: boolean): Promise<void> {
    permit(may.readInbox(actor));
    found(await row(tx, ONE, [actor.personId, id, read, await now(tx)]));
  }
}
