import { Injectable } from '@nestjs/common';
import { Editions } from '#competition';
import type { Reader } from '#platform/unit-of-work';
import { type PrizeBlocker, releaseBlockers } from '../domain/blockers.js';
import { type FinalResult, Finalists } from './finalists.js';
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
  constructor(
    private readonly editions: Editions,
    private readonly finalists: Finalists,
  ) {}

  async of(reader: Reader, editionId: string): Promise<PrizeSet> {
    const { plan } = await this.editions.byId(reader, editionId);
    const final = await this.finalists.of(reader, editionId);
    const all = await prizesOf(reader, editionId);
    const prizes = all.filter(({ state }) => state === 'confirmed');
    const inHall = plan.rounds.at(-1)?.kind !== 'online_review';
    return { final, prizes, blockers: releaseBlockers({ ...final, inHall }, plan.awards, all) };
  }
}
