import { Injectable } from '@nestjs/common';
import { type Actor, permit } from '#kernel';
import { now } from '#platform/clock';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { reopening } from '../../domain/closing/reopening.js';
import type { RoundView } from '../../queries/round.view.js';
import { ReopeningEntity } from '../../tables/reopening.entity.js';
import { LockRound } from '../lock-round.js';
import { ReopenRound } from '../reopen-round.js';
import { lockAsked, verbAsked } from './lock-asked.js';
import { TakeBackAdvance } from './take-back-advance.js';

/** Another organiser, or the chair, confirms that a sealed round is reopened, or its advance taken back: it is done at once. */
@Injectable()
export class ConfirmReopening {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly rounds: LockRound,
    private readonly reopen: ReopenRound,
    private readonly takeBack: TakeBackAdvance,
  ) {}

  run(actor: Actor, roundId: string): Promise<RoundView> {
    return this.unit.run(async (tx) => {
      await this.within(tx, actor, roundId);
      return this.rounds.view(tx, actor, roundId);
    });
  }

  /** `reopening-second-person` (403) to whoever asked for it. */
  async within(tx: Tx, actor: Actor, roundId: string): Promise<void> {
    const intention = { permission: 'confirmReopening', verb: await verbAsked(tx, roundId), about: [] } as const;
    const locked = await this.rounds.within(tx, actor, roundId, intention);
    const { id, state, reason, askedBy, undoes } = await lockAsked(tx, roundId);
    permit(askedBy !== actor.personId, 'reopening-second-person');
    const decided = { state: reopening.advance(state, 'confirm'), decidedBy: actor.personId, decidedAt: await now(tx) };
    await tx.update(ReopeningEntity, id, decided);
    const step = undoes === 'advance' ? this.takeBack : this.reopen;
    await step.apply(tx, actor, locked, { reason, askedBy });
  }
}
