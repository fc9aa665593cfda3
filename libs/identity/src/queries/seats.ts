import { Injectable } from '@nestjs/common';
import { type Actor, found, permit } from '#kernel';
import { containing, pageOf, type Search } from '#platform/page';
import { UnitOfWork } from '#platform/unit-of-work';
import { may } from '../domain/policy.js';
import type { SeatsView, SeatView } from './seat.view.js';

const LIST = `SELECT seat.id, seat.role, seat.granted_at AS "grantedAt",
    json_build_object('id', person.id, 'name', person.name, 'email', person.email) AS person
  FROM identity.seat JOIN identity.person ON person.id = seat.person_id
  WHERE seat.edition_id = $1 AND ($2::text IS NULL OR person.name ILIKE $2 OR person.email ILIKE $2)`;

/** Who sits in an edition. */
@Injectable()
export class Seats {
  constructor(private readonly unit: UnitOfWork) {}

  async of(actor: Actor, editionId: string, page: Search): Promise<SeatsView> {
    found(may.knowSeats(actor, editionId) || null);
    permit(may.readSeats(actor, editionId));
    const sorted = { select: LIST, order: `role, person->>'name', id` };
    const list = await pageOf<SeatView>(this.unit.read, sorted, [editionId, containing(page.q)], page);
    const can = { invite: may.invite(actor, editionId, 'organiser'), removeSeat: may.removeSeat(actor, editionId) };
    return { ...list, can };
  }
}
