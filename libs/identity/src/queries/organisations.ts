import { Injectable } from '@nestjs/common';
import { checkUscc } from '#kernel';
import { containing, pageOf, type Search } from '#platform/page';
import { rows } from '#platform/sql';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import { nameKey } from '../domain/organisation.js';
import type { OrganisationsView, OrganisationView } from './organisation.view.js';

type Row = Omit<OrganisationView, 'findings'>;

const CARD = 'organisation.id, organisation.name, organisation.uscc, organisation.kind, organisation.region';
const LIST = `SELECT ${CARD} FROM identity.organisation
  WHERE $1::text IS NULL OR uscc ILIKE $2
    OR EXISTS (SELECT FROM identity.organisation_alias WHERE organisation_id = organisation.id AND name_key LIKE $1)`;
const BY_IDS = `SELECT ${CARD}, parent_id AS "parentId" FROM identity.organisation WHERE id = ANY($1)`;
const AFFILIATIONS = `SELECT person_id AS "personId", organisation_id AS "organisationId"
  FROM identity.affiliation WHERE person_id = ANY($1)`;

/** Reads the register of organisations and who belongs to them. */
@Injectable()
export class Organisations {
  constructor(private readonly unit: UnitOfWork) {}

  /** Those whose name, former name or code contains the text. */
  async search(page: Search): Promise<OrganisationsView> {
    const values = [containing(page.q && nameKey(page.q)), containing(page.q)];
    const list = await pageOf<Row>(this.unit.read, { select: LIST, order: 'name, id' }, values, page);
    return { ...list, items: list.items.map(withFindings) };
  }

  /** Those of the ids that exist, in no order. */
  async byIds(reader: Reader, ids: readonly string[]): Promise<(OrganisationView & { parentId: string | null })[]> {
    const list = await rows<Row & { parentId: string | null }>(reader, BY_IDS, [[...ids]]);
    return list.map(withFindings);
  }

  /** Which organisations people declared to belong to. */
  affiliationsOf(
    reader: Reader,
    personIds: readonly string[],
  ): Promise<{ personId: string; organisationId: string }[]> {
    return rows(reader, AFFILIATIONS, [[...personIds]]);
  }
}

/** A code's findings are worked out when read, so a better rule needs no rewriting. */
function withFindings<T extends Row>(one: T): T & Pick<OrganisationView, 'findings'> {
  return { ...one, findings: one.uscc === null ? [] : [...checkUscc(one.uscc).findings] };
}
