import { Injectable } from '@nestjs/common';
import { type Edition, Editions, refuseArchived } from '#competition';
import { type Actor, found, permit } from '#kernel';
import type { Tx } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import { ExpertLotEntity } from '../../tables/expert-lot.entity.js';
import { RoundEntity } from '../../tables/round.entity.js';

/** A round for whose experts lots are drawn. */
export interface LotRound {
  round: RoundEntity;
  edition: Edition;
}

/** The first step of every action on a draw of experts. */
@Injectable()
export class LockLot {
  constructor(private readonly editions: Editions) {}

  /** Locks the round and asks the policy; to whoever does not work on the edition there is nothing to draw. */
  async round(
    tx: Tx,
    actor: Actor,
    id: string,
    permission: 'drawExperts' | 'voidLot' = 'drawExperts',
  ): Promise<LotRound> {
    const round = found(await tx.findOne(RoundEntity, { where: { id }, lock: { mode: 'pessimistic_write' } }));
    found(may.knowRounds(actor, round.editionId) || null);
    permit(may[permission](actor, round.editionId));
    const edition = await this.editions.byId(tx, round.editionId);
    refuseArchived(edition);
    return { round, edition };
  }

  /** Locks a draw of the round. */
  async within(
    tx: Tx,
    actor: Actor,
    { roundId, id }: { roundId: string; id: string },
    permission: 'drawExperts' | 'voidLot' = 'drawExperts',
  ): Promise<LotRound & { lot: ExpertLotEntity }> {
    const locked = await this.round(tx, actor, roundId, permission);
    const where = { id, roundId };
    return { ...locked, lot: found(await tx.findOne(ExpertLotEntity, { where, lock: { mode: 'pessimistic_write' } })) };
  }
}
