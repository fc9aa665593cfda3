import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found } from '#kernel';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { emailChangeLife } from '../../domain/email-change.js';

const CANCEL = `UPDATE identity.email_change SET state = $2, token_hash = NULL, ended_at = clock_timestamp()
  WHERE person_id = $1 AND state = 'waiting' RETURNING id`;

/** Takes the wish for another address back; its link stops working. */
@Injectable()
export class CancelEmailChange {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor));
  }

  async within(tx: Tx, actor: Actor): Promise<void> {
    const subject = actor.personId;
    found(await row(tx, CANCEL, [subject, emailChangeLife.advance('waiting', 'cancel')]));
    await this.journal.record(tx, actor, 'identity.email-change-cancelled', { editionId: null, subject });
  }
}
