import { Injectable } from '@nestjs/common';
import { RevokePaperCode } from '#identity';
import { type Actor, found, permit } from '#kernel';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { RoundEntity } from '../../tables/round.entity.js';

/** Makes a code that was printed for a round's judge worthless, and ends the session it opened. */
@Injectable()
export class RevokeHallCode {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly codes: RevokePaperCode,
  ) {}

  run(actor: Actor, roundId: string, codeId: string): Promise<void> {
    return this.unit.run((tx) => this.within(tx, actor, roundId, codeId));
  }

  async within(tx: Tx, actor: Actor, roundId: string, codeId: string): Promise<void> {
    const round = found(await tx.findOne(RoundEntity, { where: { id: roundId }, lock: { mode: 'pessimistic_read' } }));
    found(may.readHallCodes(actor, round.editionId) || null);
    permit(may.printHallCodes(actor, round.editionId));
    await this.codes.within(tx, actor, roundId, codeId);
  }
}
