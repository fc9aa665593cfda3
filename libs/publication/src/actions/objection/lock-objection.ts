import { Injectable } from '@nestjs/common';
import { type Edition, Editions, refuseUnlessPublished } from '#competition';
import { type Actor, found, permit, refuse } from '#kernel';
import { refuseKeptAway } from '#recusal';
import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { makes } from '../../queries/objection/columns.js';
import { ObjectionEntity } from '../../tables/objection/objection.entity.js';

/** An objection that its handler holds. */
export interface HeldObjection {
  readonly objection: ObjectionEntity;
  readonly edition: Edition;
  /** Of the line it is about. */
  readonly entryId: string | null;
  readonly awardCode: string | null;
}

const TARGET = `SELECT entry_id AS "entryId", award_code AS "awardCode" FROM publication.notice_line
  WHERE notice_id = $1 AND place = $2`;
const OWN = `SELECT 1 WHERE ${makes('$2::uuid', '$1::uuid')}`;

/** Locks an objection for a supervisor who is free of the entry it is about, and does not make it. */
@Injectable()
export class LockObjection {
  constructor(private readonly editions: Editions) {}

  async within(tx: Tx, actor: Actor, id: string, version: number): Promise<HeldObjection> {
    const objection = found(await tx.findOne(ObjectionEntity, { where: { id }, lock: { mode: 'pessimistic_write' } }));
    const { editionId, noticeId, place } = objection;
    found(may.seeObjections(actor, { editionId }) || null);
    permit(may.decideObjection(actor, { editionId }));
    const line = place === null ? undefined : await row<Target>(tx, TARGET, [noticeId, place]);
    await refuseKeptAway(tx, actor.personId, line ? [line.entryId] : []);
    if (await row(tx, OWN, [id, actor.personId])) refuse('conflict', 'own-objection');
    if (objection.version !== version) refuse('conflict', 'stale', { version: objection.version });
    const edition = await this.editions.byId(tx, editionId);
    refuseUnlessPublished(edition);
    return { objection, edition, entryId: line?.entryId ?? null, awardCode: line?.awardCode ?? null };
  }
}

interface Target {
  entryId: string;
  awardCode: string | null;
}
