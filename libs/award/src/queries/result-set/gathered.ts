import { Injectable } from '@nestjs/common';
import type { Edition } from '#competition';
import { type RoundCount, RoundCounts } from '#judging';
import type { Reader } from '#platform/unit-of-work';
import type { Evidence, EvidenceRound } from '../../domain/result-set/evidence.js';
import { takesSeat } from '../../domain/prize.js';
import { bundledRules } from '../../domain/result-set/awarding.js';
import { Grounds } from '../grounds.js';
import { prizesOf, type StoredPrize } from '../stored-prizes.js';
import { countedBallots } from './counted-ballots.js';
import { publishedDraws } from './published-draws.js';

/** Everything results are finalised from, and the counts beside it. */
export interface Gathered {
  readonly evidence: Omit<Evidence, 'set' | 'ledger'>;
  readonly counts: readonly RoundCount[];
  /** Whether every seat is confirmed or declared vacant; until then prizes are held against nothing. */
  readonly settled: boolean;
}

/** Gathers what a result set is made from, out of the contexts that own it. */
@Injectable()
export class GatheredEvidence {
  constructor(
    private readonly rounds: RoundCounts,
    private readonly grounds: Grounds,
  ) {}

  async of(reader: Reader, edition: Edition): Promise<Gathered> {
    const { plan, version } = edition;
    const counts = await this.rounds.of(reader, edition);
    const stored = await prizesOf(reader, edition.id);
    const prizes = stored.filter(({ state }) => state === 'confirmed' || state === 'suspended');
    const { ground, final } = await this.grounds.of(reader, edition.id);
    const evidence = {
      edition: { code: plan.code, name: plan.name, rules: version },
      rounds: counts.map(roundOf),
      awards: plan.awards,
      awarding: bundledRules(ground),
      prizes: prizes.map(({ id, awardCode, entryId, holderName, rank, reason }) => ({
        ...{ id, awardCode, entryId, holderName, rank, reason },
      })),
      cards: new Map(final.finalists.map(({ entryId, card }) => [entryId, card])),
      ballots: await countedBallots(reader, edition.id),
      draws: await publishedDraws(reader, edition.id),
    };
    return { evidence, counts, settled: isSettled(plan.awards, stored) };
  }
}

/** Once somebody has left, what told the others apart is what tells them apart now; figures stay those of the close. */
function roundOf({ round, plan, scored, divisions, stored, counted, changed }: RoundCount): EvidenceRound {
  const now = new Map(counted.map((one) => [one.entryId, one]));
  const official = stored.map((line) => {
    const { decidedBy = line.decidedBy, keys = line.keys } = (changed && now.get(line.entryId)) || {};
    return { ...line, decidedBy, keys };
  });
  const { seed, inputsHash } = round;
  const assignment = seed !== null && inputsHash !== null ? { seed, inputsHash } : null;
  return { rule: plan, assignment, scored, divisions, official };
}

function isSettled(awards: Edition['plan']['awards'], prizes: readonly StoredPrize[]): boolean {
  const standing = prizes.filter(takesSeat);
  const whole = awards.every(({ code, quota }) => standing.filter((one) => one.awardCode === code).length >= quota);
  return whole && standing.every(({ state }) => state !== 'proposed');
}
