import { Injectable } from '@nestjs/common';
import { DeclareAffiliation, type OrganisationOrder, RegisterOrganisation } from '#identity';
import type { Actor } from '#kernel';
import type { Tx } from '#platform/unit-of-work';

/** Registers where a judge comes from, and tells recusal as soon as the judge is a person we know. */
@Injectable()
export class NameOrganisation {
  constructor(
    private readonly register: RegisterOrganisation,
    private readonly affiliation: DeclareAffiliation,
  ) {}

  /** The organisation's id. One named before stays an affiliation: whoever left it last month still must not judge it. */
  async within(tx: Tx, actor: Actor, order: OrganisationOrder, personId: string | null): Promise<string> {
    const { id: organisationId } = await this.register.within(tx, actor, order);
    if (personId !== null) await this.affiliation.within(tx, actor, { personId, organisationId });
    return organisationId;
  }
}
