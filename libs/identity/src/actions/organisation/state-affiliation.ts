import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, permit } from '#kernel';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { leftAtOf, type Stated } from '../../domain/affiliation.js';
import { may } from '../../domain/policy.js';
import { standing } from '../../queries/organisation/columns.js';

const ORGANISATION = `SELECT ${standing('o')} AS id FROM identity.organisation o WHERE o.id = $1`;
const BEFORE = `SELECT declared_at AS "declaredAt", left_at AS "leftAt" FROM identity.affiliation
  WHERE person_id = $1 AND organisation_id = $2 FOR UPDATE`;
const STATE = `INSERT INTO identity.affiliation (person_id, organisation_id, declared_at, left_at) VALUES ($1, $2, $3, $4)
  ON CONFLICT ON CONSTRAINT pk_affiliation DO UPDATE SET left_at = excluded.left_at
    WHERE affiliation.left_at IS DISTINCT FROM excluded.left_at
  RETURNING person_id`;

/** Somebody states where they belong, or belonged until a day; what they must keep away from follows from it. */
@Injectable()
export class StateAffiliation {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, organisationId: string, leftOn: string | null): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, organisationId, leftOn));
  }

  /** Nothing is taken back; see {@link leftAtOf}. Stating the same again changes nothing. */
  async within(tx: Tx, actor: Actor, organisationId: string, leftOn: string | null): Promise<void> {
    permit(may.stateAffiliation(actor));
    const { id } = found(await row<{ id: string }>(tx, ORGANISATION, [organisationId]));
    const before = await row<Stated>(tx, BEFORE, [actor.personId, id]);
    const at = await now(tx);
    const leftAt = leftAtOf(leftOn, before, at);
    if (!(await row(tx, STATE, [actor.personId, id, at, leftAt]))) return;
    const kind = before && leftAt !== null ? 'identity.affiliation-ended' : 'identity.affiliation-declared';
    const details = { organisationId: id, ...(leftAt && { leftAt: leftAt.toISOString() }) };
    await this.journal.record(tx, actor, kind, { editionId: null, subject: actor.personId, details });
  }
}
