import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, permit } from '#kernel';
import { rows } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../domain/policy.js';

/** Somebody who said no, or whose seat was taken away. */
export type Departure = { invitationId: string } | { personId: string; editionId: string };

/** A seat that is there again stays: news may come late. */
const LEAVE = `UPDATE judging.judge SET state = 'declined', version = version + 1
  WHERE state <> 'declined' AND (invitation_id = $1 OR person_id = $2 AND edition_id = $3
    AND NOT EXISTS (SELECT FROM identity.seat s WHERE s.person_id = $2 AND s.edition_id = $3 AND s.role = 'judge'))
  RETURNING id, edition_id AS "editionId"`;

/** Takes a judge out of the pool; what they have judged stays, what they were to judge shows up as missing. */
@Injectable()
export class LeavePool {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, departure: Departure): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, departure));
  }

  async within(tx: Tx, actor: Actor, departure: Departure): Promise<void> {
    permit(may.leavePool(actor));
    const given =
      'invitationId' in departure
        ? [departure.invitationId, null, null]
        : [null, departure.personId, departure.editionId];
    for (const { id, editionId } of await rows<{ id: string; editionId: string }>(tx, LEAVE, given)) {
      await this.journal.record(tx, actor, 'judging.judge-left', { editionId, subject: id });
    }
  }
}
