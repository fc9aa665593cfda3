import { Injectable } from '@nestjs/common';
import { refuseArchivedIn } from '#competition';
import { Journal } from '#journal';
import { type Actor, found, permit, refuse } from '#kernel';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { refuseKeptAway } from '#recusal';
import { may } from '../domain/policy.js';
import { ReleaseEntity } from '../tables/release.entity.js';

const ROUND = `SELECT id, edition_id AS "editionId", code FROM judging.round WHERE id = $1 FOR UPDATE`;

/**
 * Takes a released result back because something in it is wrong: the organiser says why, the sheets or the round can be
 * mended, and the chief judge releases again. Both releases stay on record.
 */
@Injectable()
export class WithdrawRelease {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, releaseId: string, reason: string): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, releaseId, reason));
  }

  async within(tx: Tx, actor: Actor, releaseId: string, reason: string): Promise<void> {
    const { roundId } = found(await tx.findOneBy(ReleaseEntity, { id: releaseId }));
    const round = found(await row<{ id: string; editionId: string; code: string }>(tx, ROUND, [roundId]));
    found(may.knowRounds(actor, round.editionId) || null);
    permit(may.withdrawRelease(actor, round.editionId));
    await refuseArchivedIn(tx, round.editionId);
    const release = await tx.findOneByOrFail(ReleaseEntity, { id: releaseId });
    await refuseKeptAway(tx, actor.personId, release.entryId === null ? [] : [release.entryId]);
    if (release.withdrawnAt) refuse('conflict', 'already-withdrawn');
    await tx.update(ReleaseEntity, releaseId, { withdrawnAt: await now(tx), withdrawalReason: reason });
    await this.journal.record(tx, actor, 'judging.release-withdrawn', {
      editionId: round.editionId,
      subject: release.entryId ?? roundId,
      details: { roundId, reason },
      seal: { round: round.code, entry: release.entryId ?? '', exact: release.exact ?? '', reason },
    });
  }
}
