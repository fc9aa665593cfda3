import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, permit } from '#kernel';
import { rows } from '#platform/sql';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../domain/policy.js';

/** Waits for a close or an advance in progress, which has counted the entry already. */
const LOCK = `SELECT id FROM judging.round r WHERE EXISTS (SELECT FROM judging.participation p
  WHERE p.round_id = r.id AND p.entry_id = $1) ORDER BY r.ordinal FOR NO KEY UPDATE`;
const LEAVE = `UPDATE judging.participation p SET state = 'left' FROM judging.round r
  WHERE p.entry_id = $1 AND p.state <> 'left' AND r.id = p.round_id AND r.state <> 'advanced'
  RETURNING r.id AS "roundId", r.edition_id AS "editionId"`;

/** An entry that was withdrawn or disqualified leaves every round that has not advanced; its judges are free of it. */
@Injectable()
export class LeaveRounds {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, entryId: string): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, entryId));
  }

  async within(tx: Tx, actor: Actor, entryId: string): Promise<void> {
    permit(may.leaveRounds(actor));
    await tx.query(LOCK, [entryId]);
    for (const { roundId, editionId } of await rows<{ roundId: string; editionId: string }>(tx, LEAVE, [entryId])) {
      const note = { editionId, subject: roundId, details: { entryId } };
      await this.journal.record(tx, actor, 'judging.entry-left', note);
    }
  }
}
