import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, permit } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { type Legal, legalOf, type OrganisationOrder } from '../../domain/organisation.js';
import { may } from '../../domain/policy.js';
import { addNames } from './add-names.js';
import { type KnownOrganisation, Organisations } from '../../queries/organisation/organisations.js';
import { standing } from '../../queries/organisation/columns.js';
import type { OrganisationView } from '../../queries/organisation/organisation.view.js';

const BY_USCC = `SELECT ${standing('o')} AS id FROM identity.organisation o WHERE o.uscc = $1 AND o.uscc_sound`;
/**
 * Without a sound code the name decides, among those with the same unsound code or with none asked for; of those that have
 * none and name an authority instead, together with the region.
 */
const BY_NAME = `SELECT ${standing('o')} AS id FROM identity.organisation o
  JOIN identity.organisation_alias AS alias ON alias.organisation_id = o.id
  WHERE alias.name_key = $1 AND ($2::text IS NULL OR o.uscc = $2) AND ($3::text IS NULL OR o.region = $3)
  ORDER BY o.uscc_sound DESC, o.registered_at, o.id LIMIT 1`;
/** One that was known by this name only gets its code. */
const ADOPT = `UPDATE identity.organisation SET uscc = $2, uscc_sound = true WHERE id = (
    SELECT organisation.id FROM identity.organisation
    JOIN identity.organisation_alias AS alias ON alias.organisation_id = organisation.id
    WHERE alias.name_key = $1 AND organisation.uscc IS NULL AND organisation.merged_into IS NULL
      AND organisation.authority IS NULL ORDER BY organisation.registered_at, organisation.id LIMIT 1)
  RETURNING id`;
const INSERT = `INSERT INTO identity.organisation (id, name, uscc, uscc_sound, kind, region, authority, registered_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;
/** Finds an organisation by its credit code, else by its name, or adds it; a new spelling is kept as another name. */
@Injectable()
export class RegisterOrganisation {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly organisations: Organisations,
  ) {}

  async run(actor: Actor, order: OrganisationOrder): Promise<OrganisationView> {
    const known = await this.unit.run((tx) => this.within(tx, actor, order));
    const { parentId: _parent, authority: _authority, ...view } = known;
    return view;
  }

  async within(tx: Tx, actor: Actor, order: OrganisationOrder): Promise<KnownOrganisation> {
    permit(may.registerOrganisation(actor));
    const legal = legalOf(order);
    await this.serialise(tx, legal);
    const id = (await this.find(tx, legal)) ?? (await this.add(tx, actor, legal));
    await addNames(tx, id, [legal.name]);
    return found((await this.organisations.byIds(tx, [id]))[0]);
  }

  /** Two who register the same thing at once: the second waits and finds the first one's. */
  private async serialise(tx: Tx, { uscc, usccSound, nameKey }: Legal): Promise<void> {
    const sql = 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))';
    await tx.query(sql, [`organisation name ${nameKey}`]);
    if (usccSound) await tx.query(sql, [`organisation code ${uscc}`]);
  }

  private async find(tx: Tx, { uscc, usccSound, nameKey, authority, region }: Legal): Promise<string | undefined> {
    const known = usccSound
      ? ((await row<{ id: string }>(tx, BY_USCC, [uscc])) ?? (await row<{ id: string }>(tx, ADOPT, [nameKey, uscc])))
      : await row<{ id: string }>(tx, BY_NAME, [nameKey, uscc, authority && region]);
    return known?.id;
  }

  private async add(tx: Tx, actor: Actor, { name, uscc, usccSound, kind, region, authority }: Legal): Promise<string> {
    const subject = newId();
    await tx.query(INSERT, [subject, name, uscc, usccSound, kind, region, authority, await now(tx)]);
    await this.journal.record(tx, actor, 'identity.organisation-registered', { editionId: null, subject });
    return subject;
  }
}
