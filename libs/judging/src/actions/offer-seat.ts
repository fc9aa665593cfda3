import { Injectable } from '@nestjs/common';
import { Editions, refuseArchived } from '#competition';
import { InvitePerson, type OrganisationOrder, People } from '#identity';
import type { Actor } from '#kernel';
import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import type { JudgeState } from '../domain/judge.js';
import { NameOrganisation } from './name-organisation.js';

/** Whom to ask, and where they come from. */
export interface SeatOffer {
  editionId: string;
  email: string;
  name: string;
  organisation: OrganisationOrder;
}

/** What became of the offer. */
export interface Offered {
  personId: string | null;
  invitationId: string | null;
  organisationId: string;
  state: JudgeState;
}

const SEATED = `SELECT id FROM identity.seat WHERE person_id = $1 AND edition_id = $2 AND role = 'judge'`;

/** Offers somebody a judge's seat by mail; whoever has one already is ready at once. */
@Injectable()
export class OfferSeat {
  constructor(
    private readonly editions: Editions,
    private readonly people: People,
    private readonly invite: InvitePerson,
    private readonly organisations: NameOrganisation,
  ) {}

  async within(tx: Tx, actor: Actor, { editionId, email, name, organisation }: SeatOffer): Promise<Offered> {
    refuseArchived(await this.editions.byId(tx, editionId));
    const person = await this.people.byEmail(tx, email);
    const seated = person && (await row(tx, SEATED, [person.id, editionId]));
    const personId = seated ? person.id : null;
    const organisationId = await this.organisations.within(tx, actor, organisation, { personId });
    if (personId !== null) return { personId, invitationId: null, organisationId, state: 'active' };
    const { id } = await this.invite.within(tx, actor, { editionId, email, name, role: 'judge' });
    return { personId, invitationId: id, organisationId, state: 'invited' };
  }
}
