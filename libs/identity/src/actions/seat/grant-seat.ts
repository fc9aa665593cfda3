import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, permit, type Role } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';

/** A seat to be given; `editionId` null only with the role admin. */
export interface SeatGrant {
  readonly personId: string;
  readonly editionId: string | null;
  readonly role: Role;
}

const INSERT = `INSERT INTO identity.seat (id, person_id, edition_id, role, granted_by, granted_at)
  VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT ON CONSTRAINT uq_seat DO NOTHING RETURNING id`;

/** Gives somebody a seat; one that is held already stays as it is. Their sessions have it from the next request on. */
@Injectable()
export class GrantSeat {
  constructor(private readonly journal: Journal) {}

  async within(tx: Tx, actor: Actor, grant: SeatGrant): Promise<void> {
    permit(may.grantSeat(actor, grant.editionId));
    await this.unasked(tx, actor, grant);
  }

  /** For an invitation that was accepted: whoever invited was permitted then. */
  async unasked(tx: Tx, actor: Actor, { personId, editionId, role }: SeatGrant): Promise<void> {
    const values = [newId(), personId, editionId, role, actor.personId, await now(tx)];
    const seat = await row<{ id: string }>(tx, INSERT, values);
    if (!seat) return;
    const note = { editionId, subject: personId, details: { seatId: seat.id, role } };
    await this.journal.record(tx, actor, 'identity.seat-granted', note);
  }
}
