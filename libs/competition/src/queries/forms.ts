import { Injectable } from '@nestjs/common';
import { type Actor, found } from '#kernel';
import { row } from '#platform/sql';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import type { FormPlan } from '../domain/edition-plan.js';
import type { FormPlanView } from './form-plan.view.js';
import { Plan } from './plan.js';

/** The newest plan with that version of the form: while an edition is a draft its form may change under one version. */
const FORM = `SELECT plan->'form' AS form FROM competition.edition_version
  WHERE edition_id = $1 AND (plan->'form'->>'version')::int = $2 ORDER BY version DESC LIMIT 1`;
const KEPT = 200;

/** The versions of an edition's form. */
@Injectable()
export class Forms {
  /** Published forms never change under their version; entries only exist under published ones. */
  readonly #kept = new Map<string, FormPlan>();

  constructor(
    private readonly unit: UnitOfWork,
    private readonly plan: Plan,
  ) {}

  /** One version, for those who may read the edition's plan. */
  async show(actor: Actor, editionId: string, version: number): Promise<FormPlanView> {
    await this.plan.of(actor, editionId);
    return this.read(this.unit.read, editionId, version);
  }

  /** The version that an entry or a revision answers; asked for often, so it is kept in memory. */
  async answered(reader: Reader, editionId: string, version: number): Promise<FormPlan> {
    const key = `${editionId} ${version}`;
    const kept = this.#kept.get(key) ?? (await this.read(reader, editionId, version));
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return kept;
  }

  private async read(reader: Reader, editionId: string, version: number): Promise<FormPlan> {
    return found(await row<{ form: FormPlan }>(reader, FORM, [editionId, version])).form;
  }
}
