import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, permit } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { type Legal, legalOf, type OrganisationOrder } from '../../domain/organisation.js';
import { may } from '../../domain/policy.js';
import { Organisations } from '../../queries/organisations.js';
import type { OrganisationView } from '../../queries/organisation.view.js';

const BY_USCC = 'SELECT id FROM identity.organisation WHERE uscc = $1 AND uscc_sound';
/** Without a sound code the name decides, among those with the same unsound code or with none asked for. */
const BY_NAME = `SELECT organisation.id FROM identity.organisation
  JOIN identity.organisation_alias AS alias ON alias.organisation_id = organisation.id
  WHERE alias.name_key = $1 AND ($2::text IS NULL OR organisation.uscc = $2)
  ORDER BY organisation.uscc_sound DESC, organisation.registered_at, organisation.id LIMIT 1`;
/** One that was known by this name only gets its code. */
const ADOPT = `UPDATE identity.organisation SET uscc = $2, uscc_sound = true WHERE id = (
    SELECT organisation.id FROM identity.organisation
    JOIN identity.organisation_alias AS alias ON alias.organisation_id = organisation.id
    WHERE alias.name_key = $1 AND organisation.uscc IS NULL ORDER BY organisation.registered_at, organisation.id LIMIT 1)
  RETURNING id`;
const INSERT = `INSERT INTO identity.organisation (id, name, uscc, uscc_sound, kind, region, registered_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7)`;
const ALIAS = `INSERT INTO identity.organisation_alias (organisation_id, name_key, name) VALUES ($1, $2, $3)
  ON CONFLICT DO NOTHING`;

/** Finds an organisation by its credit code, else by its name, or adds it; a new spelling is kept as another name. */
@Injectable()
export class RegisterOrganisation {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly organisations: Organisations,
  ) {}

  run(actor: Actor, order: OrganisationOrder): Promise<OrganisationView> {
    return this.unit.run((tx) => this.within(tx, actor, order));
  }

  async within(tx: Tx, actor: Actor, order: OrganisationOrder): Promise<OrganisationView> {
    permit(may.registerOrganisation(actor));
    const legal = legalOf(order);
    await this.serialise(tx, legal);
    const id = (await this.find(tx, legal)) ?? (await this.add(tx, actor, legal));
    await tx.query(ALIAS, [id, legal.nameKey, legal.name]);
    const { parentId: _, ...view } = found((await this.organisations.byIds(tx, [id]))[0]);
    return view;
  }

  /** Two who register the same thing at once: the second waits and finds the first one's. */
  private async serialise(tx: Tx, { uscc, usccSound, nameKey }: Legal): Promise<void> {
    const sql = 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))';
    await tx.query(sql, [`organisation name ${nameKey}`]);
    if (usccSound) await tx.query(sql, [`organisation code ${uscc}`]);
  }

  private async find(tx: Tx, { uscc, usccSound, nameKey }: Legal): Promise<string | undefined> {
    const known = usccSound
      ? ((await row<{ id: string }>(tx, BY_USCC, [uscc])) ?? (await row<{ id: string }>(tx, ADOPT, [nameKey, uscc])))
      : await row<{ id: string }>(tx, BY_NAME, [nameKey, uscc]);
    return known?.id;
  }

  private async add(tx: Tx, actor: Actor, { name, uscc, usccSound, kind, region }: Legal): Promise<string> {
    const subject = newId();
    await tx.query(INSERT, [subject, name, uscc, usccSound, kind, region, await now(tx)]);
    await this.journal.record(tx, actor, 'identity.organisation-registered', { editionId: null, subject });
    return subject;
  }
}
