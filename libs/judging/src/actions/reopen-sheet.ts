import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, refuse } from '#kernel';
import { row } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { isReleased } from '../queries/released.js';
import { SheetEntity } from '../tables/sheet.entity.js';
import { giveBackSheet } from './give-back-sheet.js';
import { LockRound } from './lock-round.js';
import { refuseLate } from './refuse-late.js';

interface Place {
  roundId: string;
  entryId: string;
  judgeId: string;
  dueAt: Date | null;
}

const PLACE = `SELECT round_id AS "roundId", entry_id AS "entryId", judge_id AS "judgeId", due_at AS "dueAt"
  FROM judging.assignment WHERE id = $1`;

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
    const place = found(await row<Place>(tx, PLACE, [assignmentId]));
    const intention = { permission: 'reopenSheet', verb: 'amend', about: [place.entryId] } as const;
    const locked = await this.rounds.within(tx, actor, place.roundId, intention);
    await refuseLate(tx, locked, place.dueAt);
    if (await isReleased(tx, place.roundId, place.entryId)) refuse('conflict', 'result-released');
    const lock = { mode: 'pessimistic_write' } as const;
    const sheet = found(await tx.findOne(SheetEntity, { where: { assignmentId }, lock }));
    const { entryId, judgeId } = place;
    const where = { editionId: locked.round.editionId, assignmentId, entryId, judgeId };
    await giveBackSheet(tx, this.journal, actor, sheet, { ...where, reason });
  }
}
