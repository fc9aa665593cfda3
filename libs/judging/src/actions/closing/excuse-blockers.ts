import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, refuse } from '#kernel';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { entriesOf, isExcusable } from '../../domain/closing/blockers.js';
import { Closing } from '../../queries/closing/closing.js';
import type { ExcusedBlocker } from '../../queries/closing/excuses.js';
import type { RoundView } from '../../queries/round.view.js';
import { LockRound } from '../lock-round.js';
import { refuseTakeable } from './next-round.js';

/** Which blockers, by their keys, and why they need not hold the round up. */
export interface ExcuseOrder {
  keys: string[];
  reason: string;
}

const EXCUSE = `INSERT INTO judging.excuse (round_id, key, code, entry_id, judge_id, reason, excused_by, excused_at)
  SELECT $1, key, code, entry_id, judge_id, $6, $7, $8
  FROM unnest($2::text[], $3::text[], $4::uuid[], $5::uuid[]) AS blocker (key, code, entry_id, judge_id)
  ON CONFLICT (round_id, key) DO UPDATE SET reason = excluded.reason, excused_by = excluded.excused_by,
    excused_at = excluded.excused_at`;

/** Somebody answers for what stands in the way of closing, or came up when it was too late to take the advance back, with a reason that stays on record. */
@Injectable()
export class ExcuseBlockers {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly rounds: LockRound,
    private readonly closing: Closing,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, roundId: string, order: ExcuseOrder): Promise<RoundView> {
    return this.unit.run(async (tx) => {
      await this.within(tx, actor, roundId, order);
      return this.rounds.view(tx, actor, roundId);
    });
  }

  /** Gaps are the chair's too; everything else is the organisers'. (409) `blocker-gone` where one is gone, `take-back-first`. */
  async within(tx: Tx, actor: Actor, roundId: string, { keys, reason }: ExcuseOrder): Promise<void> {
    const gapsOnly = keys.every((key) => key.startsWith('gap-open:'));
    const permission = gapsOnly ? 'settleGaps' : 'excuseBlockers';
    const { round, edition } = await this.rounds.within(tx, actor, roundId, {
      permission,
      verb: 'excuse',
      about: entriesOf(keys),
    });
    if (round.state === 'advanced') await refuseTakeable(tx, round);
    const chosen = excusableOf(await this.closing.standing(tx, round, edition), keys);
    const [why, at] = [reason.trim(), await now(tx)];
    await tx.query(EXCUSE, [roundId, ...columnsOf(chosen), why, actor.personId, at]);
    await this.journal.record(tx, actor, 'judging.blockers-excused', {
      editionId: round.editionId,
      subject: roundId,
      details: { count: chosen.length, codes: [...new Set(chosen.map(({ code }) => code))] },
      seal: { code: round.code, blockers: chosen.map(({ key }) => key).toSorted(), reason: why },
    });
  }
}

/** The blockers of these keys; `blocker-gone` or `blocker-stays` (409) when one of them is not to be excused. */
function excusableOf(standing: readonly ExcusedBlocker[], keys: readonly string[]): ExcusedBlocker[] {
  const chosen = standing.filter(({ key }) => keys.includes(key));
  if (chosen.length < new Set(keys).size) refuse('conflict', 'blocker-gone');
  if (!chosen.every(({ code }) => isExcusable(code))) refuse('conflict', 'blocker-stays');
  return chosen;
}

function columnsOf(chosen: readonly ExcusedBlocker[]) {
  return (['key', 'code', 'entryId', 'judgeId'] as const).map((field) => chosen.map((one) => one[field]));
}
