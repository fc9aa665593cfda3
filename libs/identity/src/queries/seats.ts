import { Injectable } from '@nestjs/common';
import { type Actor, found, permit } from '#kernel';
import { rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import { may } from '../domain/policy.js';
import { containing, type Page, pageOf } from './page.js';
import type { SeatsView, SeatView } from './seat.view.js';

const LIST = `SELECT seat.id, seat.role, seat.granted_at AS "grantedAt",
    json_build_object('id', person.id, 'name', person.name, 'email', person.email) AS person,
    count(*) OVER ()::int AS total
  FROM identity.seat JOIN identity.person ON person.id = seat.person_id
  WHERE seat.edition_id = $1 AND ($2::text IS NULL OR person.name ILIKE $2 OR person.email ILIKE $2)
  ORDER BY seat.role, person.name, seat.id LIMIT $3 OFFSET $4`;

/** Who sits in an edition. */
@Injectable()
export class Seats {
  constructor(private readonly unit: UnitOfWork) {}

  async of(actor: Actor, editionId: string, page: Page): Promise<SeatsView> {
    found(may.knowSeats(actor, editionId) || null);
    permit(may.readSeats(actor, editionId));
    const values = [editionId, containing(page.q), page.pageSize, (page.page - 1) * page.pageSize];
    const list = pageOf(await rows<SeatView & { total: number }>(this.unit.read, LIST, values), page);
    const can = { invite: may.invite(actor, editionId, 'organiser'), removeSeat: may.removeSeat(actor, editionId) };
    return { ...list, can };
  }
}
