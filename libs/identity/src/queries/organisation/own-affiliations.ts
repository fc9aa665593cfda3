import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { rows } from '#platform/sql';
import { UnitOfWork } from '#platform/unit-of-work';
import type { AffiliationsView, AffiliationView } from './affiliation.view.js';

const OWN = `SELECT o.id AS "organisationId", o.name, a.declared_at AS "declaredAt", a.left_at AS "leftAt"
  FROM identity.affiliation a JOIN identity.organisation o ON o.id = a.organisation_id
  WHERE a.person_id = $1 ORDER BY a.left_at DESC NULLS FIRST, o.name, o.id`;

/** Where somebody belongs and belonged, as they and others have stated it; what they belong to now comes first. */
@Injectable()
export class OwnAffiliations {
  constructor(private readonly unit: UnitOfWork) {}

  async of(actor: Actor): Promise<AffiliationsView> {
    return { items: await rows<AffiliationView>(this.unit.read, OWN, [actor.personId]) };
  }
}
