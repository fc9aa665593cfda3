import { Injectable } from '@nestjs/common';
import { refuseUnlessPublished } from '#competition';
import { Journal } from '#journal';
import { type Actor, found, permit, refuse } from '#kernel';
import { newId } from '#platform/chance';
import { now } from '#platform/clock';
import { uniqueRefusal } from '#platform/constraint';
import { type Tx, UnitOfWork } from '#platform/unit-of-work';
import { isTiered } from '../domain/award.js';
import { checkNomination, type Nomination } from '../domain/nominate.js';
import { may } from '../domain/policy.js';
import { Contenders } from '../queries/ballot/contenders.js';
import { PrizeEntity } from '../tables/prize.entity.js';
import { lockPrizes, refuseChoosing, refuseOpenBallot } from './lock-prizes.js';

/** What the rank of the winner, and the name on record of the person, come to. */
type Named = Pick<PrizeEntity, 'rank' | 'holderName'>;

/** The organiser names the winner of a special prize, decides a tie, or leaves a seat vacant; always with a reason. */
@Injectable()
export class Nominate {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly journal: Journal,
    private readonly contenders: Contenders,
  ) {}

  run(actor: Actor, editionId: string, nomination: Nomination & { reason: string }): Promise<{ id: string }> {
    return this.unit.run(async (tx) => {
      found(may.viewPrizes(actor, { editionId }) || null);
      permit(may.proposePrizes(actor, { editionId }));
      await refuseChoosing(tx, actor, [nomination.entryId]);
      const present = await lockPrizes(tx, editionId);
      const named = await this.check(tx, actor, editionId, { ...nomination, present });
      const id = newId();
      const { awardCode, entryId, holderId, reason } = nomination;
      const facts = { id, editionId, awardCode, entryId, holderId, reason, ...named, state: 'proposed' as const };
      const proposal = { proposedBy: found(actor.personId), proposedAt: await now(tx) };
      const insert = tx.insert(PrizeEntity, { ...facts, ...proposal });
      await uniqueRefusal(insert, { uq_prize_holder: ['conflict', 'prize-held-already'] });
      const details = { awardCode, entryId };
      await this.journal.record(tx, actor, 'award.prize-nominated', { editionId, subject: id, details });
      return { id };
    });
  }

  private async check(
    tx: Tx,
    actor: Actor,
    editionId: string,
    { present, ...nomination }: Nomination & { present: PrizeEntity[] },
  ): Promise<Named> {
    const { awardCode, entryId, holderId } = nomination;
    const { edition, final, award, nominees, people, able } = await this.contenders.of(
      ...([tx, { editionId, awardCode }, present] as const),
    );
    refuseUnlessPublished(edition);
    if (!final.closed) refuse('conflict', 'final-not-closed');
    await refuseChoosing(tx, actor, nominees);
    await refuseOpenBallot(tx, editionId, awardCode);
    checkNomination(nomination, award, able, present, people);
    if (award.choice === 'ballot' && entryId !== null) refuse('conflict', 'ballot-decides');
    const rank = final.finalists.find((one) => one.entryId === entryId)?.rank ?? null;
    const holderName = people.find((one) => one.entryId === entryId && one.personId === holderId)?.name ?? null;
    return { rank: isTiered(award) ? rank : null, holderName };
  }
}
