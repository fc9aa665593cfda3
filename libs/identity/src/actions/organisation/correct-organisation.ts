import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, checkVersion, permit, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { rows } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { nameKey } from '../../domain/organisation.js';
import { assertNoLoop, type Correction, correctedOf, type Registered } from '../../domain/organisation-record.js';
import { may } from '../../domain/policy.js';
import { OrganisationChangeEntity } from '../../tables/organisation-change.entity.js';
import { addNames } from './add-names.js';
import { type Held, lockOrganisations } from './lock-organisations.js';

const ALIASES =
  'SELECT name FROM identity.organisation_alias WHERE organisation_id = $1 AND name_key <> $2 ORDER BY name';
const ABOVE = `WITH RECURSIVE above AS (
    SELECT id, parent_id, merged_into FROM identity.organisation WHERE id = $1
    UNION SELECT o.id, o.parent_id, o.merged_into FROM identity.organisation o JOIN above a ON o.id = a.parent_id
  ) SELECT id, merged_into AS "mergedInto" FROM above`;
const CHANGE = `UPDATE identity.organisation SET name = $2, parent_id = $3, parent_relation = $4, version = version + 1
  WHERE id = $1`;
const DROP = 'DELETE FROM identity.organisation_alias WHERE organisation_id = $1 AND name_key <> ALL($2::text[])';

/** A correction of one organisation. */
type CorrectionOrder = Correction & { id: string };

/** Staff put names or the parent of an organisation right, with a reason that stays on record. */
@Injectable()
export class CorrectOrganisation {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, editionId: string, order: CorrectionOrder): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, editionId, order));
  }

  async within(tx: Tx, actor: Actor, editionId: string, { id, ...order }: CorrectionOrder): Promise<void> {
    permit(may.keepRegister(actor, editionId));
    const changedBy = actor.personId ?? refuse('sign-in-needed', 'sign-in-needed');
    const [held] = (await lockOrganisations(tx, id)) as [Held];
    if (held.mergedInto !== null) refuse('conflict', 'organisation-merged', { id: held.id, into: held.mergedInto });
    const before = await registered(tx, held);
    checkVersion(held.version, order.version, { ...before });
    const after = correctedOf(order);
    if (JSON.stringify(before) === JSON.stringify(after)) return;
    if (after.parent) await this.checkParent(tx, id, after.parent.id);
    await tx.query(CHANGE, [id, after.name, after.parent?.id ?? null, after.parent?.relation ?? null]);
    const names = [after.name, ...after.aliases];
    await tx.query(DROP, [id, names.map(nameKey)]);
    await addNames(tx, id, names);
    const reason = order.reason.trim();
    const change = { id: newId(), organisationId: id, reason, before, after, changedBy, changedAt: await now(tx) };
    await tx.insert(OrganisationChangeEntity, change);
    const details = { changeId: change.id };
    await this.journal.record(tx, actor, 'identity.organisation-corrected', { editionId, subject: id, details });
  }

  private async checkParent(tx: Tx, id: string, parentId: string): Promise<void> {
    const above = await rows<{ id: string; mergedInto: string | null }>(tx, ABOVE, [parentId]);
    const parent = above.find((one) => one.id === parentId);
    if (!parent || parent.mergedInto !== null) refuse('invalid', 'parent-unknown');
    assertNoLoop(
      id,
      above.map((one) => one.id),
    );
  }
}

async function registered(tx: Tx, { id, name, parentId, parentRelation }: Held): Promise<Registered> {
  const others = await rows<{ name: string }>(tx, ALIASES, [id, nameKey(name)]);
  const parent = parentId && parentRelation ? { id: parentId, relation: parentRelation } : null;
  return { name, aliases: others.map((one) => one.name), parent };
}
