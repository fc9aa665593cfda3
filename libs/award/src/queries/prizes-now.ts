import { Injectable } from '@nestjs/common';
import type { Reader } from '#platform/unit-of-work';
import { type PrizeBlocker, releaseBlockers } from '../domain/blockers.js';
import { takesSeat } from '../domain/prize.js';
import { reflow } from '../domain/reflow.js';
import { type EditionGround, Grounds } from './grounds.js';
import { prizesOf, type StoredPrize } from './stored-prizes.js';

/** Prizes and final as they stand now, and why nothing can be built upon them. */
export interface PrizesAsTheyStand extends EditionGround {
  readonly prizes: readonly StoredPrize[];
  readonly blockers: readonly PrizeBlocker[];
}

/** How an edition's prizes stand now, finalised or not. */
@Injectable()
export class PrizesNow {
  constructor(private readonly grounds: Grounds) {}

  async of(reader: Reader, editionId: string): Promise<PrizesAsTheyStand> {
    const about = await this.grounds.of(reader, editionId);
    const { edition, final, ground } = about;
    const prizes = await prizesOf(reader, editionId);
    const inHall = edition.plan.rounds.at(-1)?.kind !== 'online_review';
    const rules = { ...ground, plan: reflow(ground, prizes.filter(takesSeat)) };
    return { ...about, prizes, blockers: releaseBlockers({ ...final, inHall }, rules, prizes) };
  }
}
