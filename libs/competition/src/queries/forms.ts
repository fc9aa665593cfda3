import { Injectable } from '@nestjs/common';
import { type Actor, found } from '#kernel';
import { row, rows } from '#platform/sql';
import { type Reader, UnitOfWork } from '#platform/unit-of-work';
import type { ConsentPlan, FormPlan } from '../domain/edition-plan.js';
import type { FormPlanView } from './form-plan.view.js';
import { Plan } from './plan.js';

/** The newest plan with that version of the form: while an edition is a draft its form may change under one version. */
const FORM = `SELECT plan->'form' AS form FROM competition.edition_version
  WHERE edition_id = $1 AND (plan->'form'->>'version')::int = $2 ORDER BY version DESC LIMIT 1`;
/** Each version of the asked consents, as the newest plan that had it words it. */
const CONSENTS = `SELECT DISTINCT ON (g.place) c.consent
  FROM jsonb_to_recordset($2::jsonb) AS g(place int, code text, version int)
  JOIN competition.edition_version v ON v.edition_id = $1
  CROSS JOIN LATERAL jsonb_array_elements(v.plan->'consents') AS c(consent)
  WHERE c.consent->>'code' = g.code AND (c.consent->>'version')::int = g.version
  ORDER BY g.place, v.version DESC`;
const KEPT = 200;

/** The versions of an edition's form, and of its consents. */
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

  /** The texts of consents as they were given, in the order asked for. */
  async consents(
    reader: Reader,
    editionId: string,
    given: readonly { code: string; version: number }[],
  ): Promise<ConsentPlan[]> {
    const asked = given.map(({ code, version }, place) => ({ place, code, version }));
    const worded = await rows<{ consent: ConsentPlan }>(reader, CONSENTS, [editionId, JSON.stringify(asked)]);
    return worded.map(({ consent }) => consent);
  }

  private async read(reader: Reader, editionId: string, version: number): Promise<FormPlan> {
    return found(await row<{ form: FormPlan }>(reader, FORM, [editionId, version])).form;
  }
}
