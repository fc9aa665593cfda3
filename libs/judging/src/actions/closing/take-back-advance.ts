import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import type { Actor } from '#kernel';
import { rows } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { round as life } from '../../domain/round.js';
import { RoundEntity } from '../../tables/round.entity.js';
import type { LockedRound } from '../lock-round.js';
import { undoDraw } from '../undo-draw.js';
import { lockNext } from './next-round.js';

/** Why an advance is taken back, and who asked for it. */
interface Wish {
  reason: string;
  askedBy: string;
}

interface Place {
  entryId: string;
  state: 'advanced' | 'waitlisted' | 'eliminated';
}

const PLACES = `SELECT entry_id AS "entryId", state FROM judging.participation
  WHERE round_id = $1 AND state IN ('advanced', 'waitlisted', 'eliminated') ORDER BY entry_id FOR NO KEY UPDATE`;
/** An entry that left the competition after the advance kept its place there; it has none in a round that may be counted again. */
const BACK = `UPDATE judging.participation p SET state = CASE WHEN e.state = 'admitted' THEN 'scored' ELSE 'left' END
  FROM entry.entry e WHERE e.id = p.entry_id AND p.round_id = $1 AND p.state IN ('advanced', 'waitlisted', 'eliminated')`;
const UNTOLD = `UPDATE judging.closure c SET told_at = NULL FROM judging.closure before
  WHERE c.round_id = $1 AND before.round_id = c.round_id AND before.told_at IS NOT NULL RETURNING c.round_id`;
const NOBODY = 'DELETE FROM judging.participation WHERE round_id = $1';

/**
 * Makes it unknown again who goes on: every place of the round is only ranked, the next round has nobody and no draw, and the
 * round may be advanced again as it is, or reopened first. A place that was given up stays given up.
 */
@Injectable()
export class TakeBackAdvance {
  constructor(private readonly journal: Journal) {}

  /** `next-round-begun` (409) once judges of the next round write; results are never final before. */
  async apply(tx: Tx, actor: Actor, { round, next }: LockedRound, { reason, askedBy }: Wish): Promise<void> {
    const following = await lockNext(tx, round);
    const places = await rows<Place>(tx, PLACES, [round.id]);
    const told = (await rows(tx, UNTOLD, [round.id])).length > 0;
    await tx.query(BACK, [round.id]);
    await undoDraw(tx, following, life.advance(following.state, 'prepare'));
    await tx.query(NOBODY, [following.id]);
    await tx.update(RoundEntity, round.id, { state: next });
    const of = (state: Place['state']) => places.filter((one) => one.state === state).map(({ entryId }) => entryId);
    await this.journal.record(tx, actor, 'judging.advance-taken-back', {
      editionId: round.editionId,
      subject: round.id,
      details: { reason, askedBy, told },
      seal: { code: round.code, reason, askedBy, advanced: of('advanced'), waitlisted: of('waitlisted') },
    });
  }
}
