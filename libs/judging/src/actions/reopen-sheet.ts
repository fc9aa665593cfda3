import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, refuse } from '#kernel';
import { now } from '#platform/clock';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { sheet as life } from '../domain/sheet.js';
import { isReleased } from '../queries/released.js';
import { SheetEntity } from '../tables/sheet.entity.js';
import { LockRound } from './lock-round.js';
import { refuseLate } from './refuse-late.js';

const REOPENED = `UPDATE judging.sheet_revision SET reopened_at = $2, reopen_reason = $3
  WHERE sheet_id = $1 AND reopened_at IS NULL`;
const PLACE = `SELECT round_id AS "roundId", entry_id AS "entryId", judge_id AS "judgeId" FROM judging.assignment WHERE id = $1`;

/**
 * Gives a submitted sheet back to its judge because something in it is wrong. It counts again when it is submitted again,
 * so there must be time left for that.
 */
@Injectable()
export class ReopenSheet {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly rounds: LockRound,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, assignmentId: string, reason: string): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, assignmentId, reason));
  }

  async within(tx: Tx, actor: Actor, assignmentId: string, reason: string): Promise<void> {
    const place = found(await row<{ roundId: string; entryId: string; judgeId: string }>(tx, PLACE, [assignmentId]));
    const intention = { permission: 'reopenSheet', verb: 'amend', about: [place.entryId] } as const;
    const locked = await this.rounds.within(tx, actor, place.roundId, intention);
    await refuseLate(tx, locked);
    if (await isReleased(tx, place.roundId, place.entryId)) refuse('conflict', 'result-released');
    const lock = { mode: 'pessimistic_write' } as const;
    const sheet = found(await tx.findOne(SheetEntity, { where: { assignmentId }, lock }));
    const state = life.advance(sheet.state, 'reopen');
    await tx.update(SheetEntity, sheet.id, { state, version: sheet.version + 1, submittedAt: null });
    await tx.query(REOPENED, [sheet.id, await now(tx), reason]);
    await this.journal.record(tx, actor, 'judging.sheet-reopened', {
      editionId: locked.round.editionId,
      subject: assignmentId,
      details: { reason },
      seal: { entry: place.entryId, judge: place.judgeId, reason },
    });
  }
}
