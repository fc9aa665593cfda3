import { Injectable } from '@nestjs/common';
import { DeclareAffiliation, EndAffiliation, type OrganisationOrder, RegisterOrganisation } from '#identity';
import type { Actor } from '#kernel';
import type { Tx } from '#platform/unit-of-work';
import { RecuseConflicted } from './recuse-conflicted.js';

/** Registers where a judge comes from, and tells recusal as soon as the judge is a person we know. */
@Injectable()
export class NameOrganisation {
  constructor(
    private readonly register: RegisterOrganisation,
    private readonly affiliation: DeclareAffiliation,
    private readonly ending: EndAffiliation,
    private readonly conflicts: RecuseConflicted,
  ) {}

  /** The organisation's id. The one before is left, not forgotten: whoever left it last month still must not judge it. */
  async within(
    tx: Tx,
    actor: Actor,
    order: OrganisationOrder,
    { personId, before = null }: { personId: string | null; before?: string | null },
  ): Promise<string> {
    const { id: organisationId } = await this.register.within(tx, actor, order);
    if (personId === null) return organisationId;
    if (before !== null && before !== organisationId)
      await this.ending.within(tx, actor, { personId, organisationId: before });
    await this.affiliation.within(tx, actor, { personId, organisationId });
    await this.conflicts.within(tx, actor, { personId });
    return organisationId;
  }
}
