import { Injectable } from '@nestjs/common';
import { Editions, refuseArchived } from '#competition';
import { Journal } from '#journal';
import { type Actor, permit, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import type { Entry } from '../../domain/entry.js';
import { extend } from '../../domain/extension.js';
import { may } from '../../domain/policy.js';
import { registrationFor } from '../../domain/window.js';
import { ENTRY, NUMBER } from '../../queries/entry/columns.js';
import { ExtensionEntity } from '../../tables/extension.entity.js';
import { changeEntry } from '../entry/store-entry.js';

/** More time as it is asked for; `whom`: the entry's number, or its lead's address while it has none. */
export interface ExtensionOrder {
  whom: string;
  until: Date;
  reason: string;
}

const WHOM = `SELECT ${ENTRY} FROM entry.entry e
  JOIN competition.edition ed ON ed.id = e.edition_id JOIN identity.person p ON p.id = e.lead_id
  WHERE e.edition_id = $1 AND e.state <> 'withdrawn' AND (upper(${NUMBER}) = upper($2) OR p.email = lower($2))
  FOR NO KEY UPDATE OF e`;

/** An organiser gives one team more time, also one whose draft nobody else can see. */
@Injectable()
export class ExtendDeadline {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly editions: Editions,
  ) {}

  run(actor: Actor, editionId: string, order: ExtensionOrder): Promise<{ id: string }> {
    return this.unit.run((tx) => this.within(tx, actor, editionId, order));
  }

  async within(tx: Tx, actor: Actor, editionId: string, { whom, until, reason }: ExtensionOrder) {
    permit(may.extendDeadline(actor, { editionId }));
    const edition = await this.editions.byId(tx, editionId);
    const grantedBy = actor.personId ?? refuse('sign-in-needed', 'sign-in-needed');
    refuseArchived(edition);
    const entry = await row<Entry>(tx, WHOM, [editionId, whom.normalize('NFKC').trim()]);
    if (!entry) refuse('invalid', 'entrant-unknown', { fields: [{ path: 'whom', code: 'entrant-unknown' }] });
    const at = await now(tx);
    const { deadlineBefore, change } = extend(entry, registrationFor(entry, edition.milestones), { until, now: at });
    const extension = { id: newId(), entryId: entry.id, deadlineBefore, until, reason: reason.trim() };
    await tx.insert(ExtensionEntity, { ...extension, grantedBy, grantedAt: at });
    await changeEntry(tx, entry.id, change);
    const details = { extensionId: extension.id, until: until.toISOString(), before: deadlineBefore.toISOString() };
    await this.journal.record(tx, actor, 'entry.deadline-extended', { editionId, subject: entry.id, details });
    return { id: extension.id };
  }
}
