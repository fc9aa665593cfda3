import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, permit } from '#kernel';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { assertUndoable, type Merge } from '../../domain/organisation-merge.js';
import { may } from '../../domain/policy.js';
import { OrganisationMergeEntity } from '../../tables/organisation-merge.entity.js';
import { type Held, lockOrganisations } from './lock-organisations.js';
import { moveBack } from './move-all.js';

const PAIR = 'SELECT source_id AS "sourceId", target_id AS "targetId" FROM identity.organisation_merge WHERE id = $1';
const MERGE = `SELECT id, moved, merged_at AS "mergedAt", undone_at AS "undoneAt" FROM identity.organisation_merge
  WHERE id = $1 FOR UPDATE`;

/** Staff take a merge back within a day: both stand again as they stood. */
@Injectable()
export class UndoMerge {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, editionId: string, id: string): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, editionId, id));
  }

  async within(tx: Tx, actor: Actor, editionId: string, id: string): Promise<void> {
    permit(may.keepRegister(actor, editionId));
    const pair = found(await row<Pick<Merge, 'sourceId' | 'targetId'>>(tx, PAIR, [id]));
    const [source, target] = (await lockOrganisations(tx, pair.sourceId, pair.targetId)) as [Held, Held];
    const merge = found(await row<Pick<Merge, 'moved' | 'mergedAt' | 'undoneAt'>>(tx, MERGE, [id]));
    const at = await now(tx);
    assertUndoable(merge, target, at);
    await moveBack(tx, { source: source.id, target: target.id, moved: merge.moved });
    await tx.update(OrganisationMergeEntity, { id }, { undoneBy: actor.personId, undoneAt: at });
    const note = (subject: string, other: string) => ({ editionId, subject, details: { mergeId: id, other } });
    await this.journal.record(tx, actor, 'identity.merge-undone', note(source.id, target.id));
    await this.journal.record(tx, actor, 'identity.merge-undone', note(target.id, source.id));
  }
}
