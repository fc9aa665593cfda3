import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found } from '#kernel';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { mobileOf } from '../../domain/phone-code.js';

const REMOVE = 'DELETE FROM identity.verified_phone WHERE person_id = $1 AND number = $2 RETURNING number';

/** Takes a number off one's account that is no longer one's own; what was handed in keeps its copy. */
@Injectable()
export class RemovePhone {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, raw: string): Promise<void> {
    const number = mobileOf(raw);
    return this.unit.run((tx) => this.within(tx, actor, number));
  }

  async within(tx: Tx, actor: Actor, number: string): Promise<void> {
    const subject = found(actor.personId);
    found(await row(tx, REMOVE, [subject, number]));
    await this.journal.record(tx, actor, 'identity.phone-removed', { editionId: null, subject });
  }
}
