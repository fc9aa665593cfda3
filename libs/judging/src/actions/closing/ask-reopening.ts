import { Injectable } from '@nestjs/common';
import { Journal } from '#journal';
import { type Actor, found, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { uniqueRefusal } from '#platform/constraint';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { reopening, type Undone, UNDOING } from '../../domain/closing/reopening.js';
import { isReleased } from '../../queries/released.js';
import { RoundView } from '../../queries/round.view.js';
import { ReopeningEntity } from '../../tables/reopening.entity.js';
import { LockRound } from '../lock-round.js';
import { lockNext } from './next-round.js';

/** What is to be undone, and why. */
interface Wish {
  reason: string;
  undoes: Undone;
}

const ASKED = { close: 'judging.reopening-asked', advance: 'judging.taking-back-asked' } as const;
const STANDS = { close: 'reopening-asked', advance: 'taking-back-asked' } as const;

/** An organiser asks for a sealed round to be reopened, or for its advance to be taken back; nothing moves until a second person confirms. */
@Injectable()
export class AskReopening {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly rounds: LockRound,
    private readonly journal: Journal,
  ) {}

  run(actor: Actor, roundId: string, wish: Wish): Promise<RoundView> {
    return this.unit.run(async (tx) => {
      await this.within(tx, actor, roundId, wish);
      return this.rounds.view(tx, actor, roundId);
    });
  }

  /** (409) `reopening-asked` or `taking-back-asked` while one stands; `result-released` while a result of a round to reopen is out; `next-round-begun`. */
  async within(tx: Tx, actor: Actor, roundId: string, { undoes, ...wish }: Wish): Promise<void> {
    const reason = wish.reason.trim();
    const intention = { permission: 'reopenRound', verb: UNDOING[undoes], about: [] } as const;
    const { round } = await this.rounds.within(tx, actor, roundId, intention);
    if (undoes === 'advance') await lockNext(tx, round);
    else if (await isReleased(tx, roundId)) refuse('conflict', 'result-released');
    const asked = { id: newId(), roundId, undoes, reason, askedBy: found(actor.personId), askedAt: await now(tx) };
    const fresh = { ...asked, state: reopening.initial, decidedBy: null, decidedAt: null };
    await uniqueRefusal(tx.insert(ReopeningEntity, fresh), { uq_reopening_asked: ['conflict', STANDS[undoes]] });
    await this.journal.record(tx, actor, ASKED[undoes], {
      editionId: round.editionId,
      subject: roundId,
      details: { reason },
      seal: { code: round.code, reason },
    });
  }
}
