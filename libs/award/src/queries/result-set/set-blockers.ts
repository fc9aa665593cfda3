import { Injectable } from '@nestjs/common';
import type { Edition } from '#competition';
import { readLedger } from '#journal';
import { StandingBlockers } from '#judging';
import type { Reader } from '#platform/unit-of-work';
import type { Recomputation } from '../../domain/result-set/disagreement.js';
import { isSetBlocker, type SetBlocker } from '../../domain/result-set/set-blocker.js';
import { PrizesNow } from '../prizes-now.js';

/** What stands in the way of finalising an edition's results. */
@Injectable()
export class SetBlockers {
  constructor(
    private readonly rounds: StandingBlockers,
    private readonly prizes: PrizesNow,
  ) {}

  async of(reader: Reader, edition: Edition, recomputations: readonly Recomputation[]): Promise<SetBlocker[]> {
    const rounds = await this.rounds.of(reader, edition);
    const { broken } = await readLedger(reader, edition.id);
    const differing = recomputations.filter(({ disagreements }) => disagreements.length > 0);
    return [
      ...rounds.map(({ code, round, count }) => ({ code, about: round, count })),
      ...(await this.ofPrizes(reader, edition)),
      ...(broken ? [{ code: 'ledger-broken' as const, about: null, count: broken.seq }] : []),
      ...differing.map(({ means, disagreements }) => ({
        ...{ code: 'count-differs' as const, about: means, count: disagreements.length },
      })),
    ];
  }

  private async ofPrizes(reader: Reader, { id }: Edition): Promise<SetBlocker[]> {
    const { blockers } = await this.prizes.of(reader, id);
    return blockers.flatMap(({ code, awardCode, count }) =>
      isSetBlocker(code) ? [{ code, about: awardCode, count }] : [],
    );
  }
}
