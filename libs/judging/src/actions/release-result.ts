import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import type { Actor, Refusal } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { uniqueRefusal } from '#platform/constraint';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import type { ReleaseView } from '../queries/release.view.js';
import { ReleaseEntity } from '../tables/release.entity.js';
import { CountTwice } from './closing/count-twice.js';
import { LockRound } from './lock-round.js';

const ALREADY: [Refusal, string] = ['conflict', 'already-released'];
const ONCE = { uq_release_entry: ALREADY, uq_release_round: ALREADY };
const NO_VALUE = { exact: null, shown: null, sheets: null };

/**
 * Lets a result out for everybody to see: one entry's, when its sheets are in or excused and both counts agree, or the
 * closed round's. From then on its sheets stay as they are.
 */
@Injectable()
export class ReleaseResult {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly rounds: LockRound,
    private readonly count: CountTwice,
    private readonly journal: Journal,
  ) {}

  /** @param entryId null: the closed round's */
  run(actor: Actor, roundId: string, entryId: string | null): Promise<ReleaseView> {
    return this.unit.run((tx) => this.within(tx, actor, roundId, entryId));
  }

  async within(tx: Tx, actor: Actor, roundId: string, entryId: string | null): Promise<ReleaseView> {
    const verb = entryId === null ? 'release' : 'amend';
    const about = entryId === null ? [] : [entryId];
    const locked = await this.rounds.within(tx, actor, roundId, { permission: 'releaseResult', verb, about });
    if (entryId === null) await this.count.settled(tx, locked);
    const { exact, shown, sheets } = entryId === null ? NO_VALUE : await this.count.entry(tx, locked, entryId);
    const [id, releasedAt] = [newId(), await now(tx)];
    const fact = { id, roundId, entryId, exact, shown, sheets, releasedAt, releasedBy: actor.personId };
    await uniqueRefusal(tx.insert(ReleaseEntity, { ...fact, withdrawnAt: null, withdrawalReason: null }), ONCE);
    await this.journal.record(tx, actor, 'judging.result-released', {
      editionId: locked.round.editionId,
      subject: entryId ?? roundId,
      details: { roundId },
      seal: { round: locked.round.code, entry: entryId ?? '', exact: exact ?? '', sheets: String(sheets ?? '') },
    });
    return { id, entryId, shown, releasedAt };
  }
}
