import { Injectable } from '@nestjs/common';
import { type AwardPlan, Editions, noticesOf } from '#competition';
import { PublishedNames } from '#entry';
import { refuse } from '#kernel';
import type { Reader } from '#platform/unit-of-work';
import type { GivenAward } from '#stage';
import { takesSeat } from '../domain/prize.js';
import { prizesOf, type StoredPrize } from './stored-prizes.js';

/** The confirmed prizes in the order in which a ceremony announces them: special ones first, then by rank, the highest last. */
@Injectable()
export class GivenAwards {
  constructor(
    private readonly editions: Editions,
    private readonly names: PublishedNames,
  ) {}

  /** @throws `prizes-unconfirmed` while nothing is confirmed, or something waits for the second person */
  async of(reader: Reader, editionId: string): Promise<GivenAward[]> {
    const { plan } = await this.editions.byId(reader, editionId);
    const prizes = (await prizesOf(reader, editionId)).filter(takesSeat);
    const confirmed = prizes.filter(({ state }) => state === 'confirmed');
    const waits = prizes.some(({ state }) => state === 'proposed');
    if (confirmed.length === 0 || waits) refuse('conflict', 'prizes-unconfirmed');
    const ids = confirmed.flatMap(({ entryId }) => entryId ?? []);
    const named = await this.names.of(reader, ids);
    const holderOf = ({ entryId, holderId }: StoredPrize) =>
      named.find((one) => one.entryId === entryId && one.personId === holderId)?.name ?? null;
    const provisional = noticesOf(plan).order === 'ceremony_then_notice';
    return inOrder(plan.awards).flatMap((award): GivenAward[] => {
      const own = confirmed.filter(({ awardCode }) => awardCode === award.code);
      if (own.length === 0) return [];
      const winners = own.flatMap((one) => (one.entryId ? [{ entryId: one.entryId, holder: holderOf(one) }] : []));
      return [{ name: called(award, winners.length === 0, provisional), tiered: award.kind === 'tiered', winners }];
    });
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
