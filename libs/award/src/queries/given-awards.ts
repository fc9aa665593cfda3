import { Injectable } from '@nestjs/common';
import { type AwardPlan, Editions, noticesOf } from '#competition';
import { PublishedNames } from '#entry';
import type { Reader } from '#platform/unit-of-work';
import { type AwardDecider, type DecidedAwards, DecidesAwards } from '#stage';
import { takesSeat } from '../domain/prize.js';
import { PrizeSets } from './prize-set.js';
import { prizesOf } from './stored-prizes.js';

/** The finalised prizes in the order in which a ceremony announces them: special ones first, then by rank, the highest last. */
@Injectable()
@DecidesAwards()
export class GivenAwards implements AwardDecider {
  constructor(
    private readonly editions: Editions,
    private readonly sets: PrizeSets,
    private readonly names: PublishedNames,
  ) {}

  async of(reader: Reader, editionId: string): Promise<DecidedAwards | null> {
    if (!(await prizesOf(reader, editionId)).some(takesSeat)) return null;
    const { plan } = await this.editions.byId(reader, editionId);
    const { prizes, blockers } = await this.sets.of(reader, editionId);
    const ids = prizes.flatMap(({ entryId }) => entryId ?? []);
    const named = await this.names.of(reader, ids);
    const holderOf = (prize: { entryId: string | null; holderId: string | null }) =>
      named.find((one) => one.entryId === prize.entryId && one.personId === prize.holderId)?.name ?? null;
    const provisional = noticesOf(plan).order === 'ceremony_then_notice';
    const awards = inOrder(plan.awards).flatMap((award) => {
      const own = prizes.filter(({ awardCode }) => awardCode === award.code);
      if (own.length === 0) return [];
      const winners = own.flatMap((one) => (one.entryId ? [{ entryId: one.entryId, holder: holderOf(one) }] : []));
      return [{ name: called(award, winners.length === 0, provisional), tiered: award.kind === 'tiered', winners }];
    });
    return { settled: blockers.length === 0, awards };
  }
}

function inOrder(awards: readonly AwardPlan[]): AwardPlan[] {
  const tiered = awards.filter(({ kind }) => kind === 'tiered');
  return [...awards.filter(({ kind }) => kind === 'special'), ...tiered.toReversed()];
}

/** Before the public notice has ended a prize is only proposed, and the hall is told so. */
function called({ name }: AwardPlan, vacant: boolean, provisional: boolean): AwardPlan['name'] {
  return {
    'zh-CN': `${provisional ? '拟获' : ''}${name['zh-CN']}${vacant ? '（空缺）' : ''}`,
    en: `${name.en}${provisional ? ' (provisional)' : ''}${vacant ? ' (vacant)' : ''}`,
  };
}
