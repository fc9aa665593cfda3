import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, permit, refuse } from '#kernel';
import { row, rows } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import type { HeldSeat } from '../../domain/seat.js';

type Seat = Pick<HeldSeat, 'personId' | 'role'> & { editionId: string };
const SEAT = `SELECT person_id AS "personId", role, edition_id AS "editionId" FROM identity.seat
  WHERE id = $1 AND edition_id IS NOT NULL`;
/** All organisers of the edition, in one order: two who remove each other wait, and one of them fails. */
const ORGANISERS = `SELECT person_id AS "personId" FROM identity.seat
  WHERE edition_id = $1 AND role = 'organiser' ORDER BY id FOR UPDATE`;

/** Takes a seat away; the person's sessions lose it with the next request. */
@Injectable()
export class RemoveSeat {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, id: string): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, id));
  }

  async within(tx: Tx, actor: Actor, id: string): Promise<void> {
    const { personId, role, editionId } = found(await row<Seat>(tx, SEAT, [id]));
    found(may.knowSeats(actor, editionId) || null);
    permit(may.removeSeat(actor, editionId));
    const organisers = await rows<{ personId: string }>(tx, ORGANISERS, [editionId]);
    permit(organisers.some((one) => one.personId === actor.personId));
    if (role === 'organiser' && organisers.length === 1) refuse('conflict', 'last-organiser');
    found(await row(tx, 'DELETE FROM identity.seat WHERE id = $1 RETURNING id', [id]));
    const note = { editionId, subject: personId, details: { seatId: id, role } };
    await this.journal.record(tx, actor, 'identity.seat-removed', note);
  }
}
