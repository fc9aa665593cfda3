import { Injectable } from '@nestjs/common';
import { checkUscc, found } from '#kernel';
import type { Search } from '#platform/page';
import { rows } from '#platform/sql';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import { CARD, standing } from './columns.js';
import { nearest } from './matches.js';
import type { OrganisationsView, OrganisationView } from './organisation.view.js';

type Card = Omit<OrganisationView, 'findings'>;
/** An organisation as other contexts know it. */
export type KnownOrganisation = OrganisationView & { parentId: string | null; authority: string | null };

const FOUND = `${CARD}, CASE WHEN part.alias <> o.name THEN part.alias END AS alias`;
const BY_IDS = `SELECT ${CARD}, o.parent_id AS "parentId", o.authority
  FROM identity.organisation o WHERE o.id IN (SELECT ${standing('a')} FROM identity.organisation a WHERE a.id = ANY($1))`;
const AFFILIATIONS = `SELECT person_id AS "personId", organisation_id AS "organisationId"
  FROM identity.affiliation WHERE person_id = ANY($1)`;

/** Reads the register of organisations and who belongs to them. */
@Injectable()
export class Organisations {
  constructor(private readonly unit: UnitOfWork) {}

  /** The nearest to what was typed: a name, another name, a code's beginning, pinyin or its initials. */
  async search(page: Search): Promise<OrganisationsView> {
    const { items, ...rest } = await nearest<Card & { alias: string | null }>(this.unit.read, FOUND, page);
    return { ...rest, items: items.map(withFindings) };
  }

  /** One, by an id it has or had. */
  async one(id: string): Promise<OrganisationView> {
    const { parentId: _parent, authority: _authority, ...view } = found((await this.byIds(this.unit.read, [id]))[0]);
    return view;
  }

  /** What the ids stand for today, in no order: one that was merged comes back as what it became. */
  async byIds(reader: Reader, ids: readonly string[]): Promise<KnownOrganisation[]> {
    const list = await rows<Omit<KnownOrganisation, 'findings'>>(reader, BY_IDS, [[...ids]]);
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
export function withFindings<T extends { uscc: string | null }>(one: T): T & Pick<OrganisationView, 'findings'> {
  return { ...one, findings: one.uscc === null ? [] : [...checkUscc(one.uscc).findings] };
}
