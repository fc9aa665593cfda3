import { Injectable } from '@nestjs/common';
import type { Reader } from '#platform/unit-of-work';
import { type PrizeBlocker, releaseBlockers } from '../domain/blockers.js';
import { takesSeat } from '../domain/prize.js';
import { reflow } from '../domain/reflow.js';
import type { FinalResult } from './finalists.js';
import { Grounds } from './grounds.js';
import { prizesOf } from './stored-prizes.js';

/** A prize the second person confirmed; a vacancy has no entry. */
interface ConfirmedPrize {
  readonly awardCode: string;
  readonly entryId: string | null;
  readonly holderName: string | null;
}

/** Who won what, with the final it follows from. */
interface PrizeSet {
  readonly final: FinalResult;
  /** Confirmed ones, by rank. */
  readonly prizes: readonly ConfirmedPrize[];
  /** Why they cannot go out yet; empty when they can. */
  readonly blockers: readonly PrizeBlocker[];
}

/** The confirmed prizes of an edition, for those who publish them. */
@Injectable()
export class PrizeSets {
  constructor(private readonly grounds: Grounds) {}

  async of(reader: Reader, editionId: string): Promise<PrizeSet> {
    const { edition, final, ground } = await this.grounds.of(reader, editionId);
    const all = await prizesOf(reader, editionId);
    const prizes = all.filter(({ state }) => state === 'confirmed');
    const inHall = edition.plan.rounds.at(-1)?.kind !== 'online_review';
    const rules = { ...ground, plan: reflow(ground, all.filter(takesSeat)) };
    return { final, prizes, blockers: releaseBlockers({ ...final, inHall }, rules, all) };
  }
}
