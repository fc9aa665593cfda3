import { Injectable } from '@nestjs/common';
import type { Edition } from '#competition';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { RoundState } from '../../domain/round.js';
import { planOf } from '../round-plan.js';
import { Closing } from './closing.js';
import { excusing } from './excuses.js';
import { openLateConflicts } from './late-conflicts.js';
import { RoundWorks } from './round-work.js';

/** Why a round's result cannot be built upon: the round is not closed, or something has come up since it closed or advanced. */
export interface StandingBlocker {
  readonly round: string;
  readonly code:
    | 'round-open'
    | 'conflict-since'
    | 'conflict-after'
    | 'release-differs'
    | 'signature-missing'
    | 'paper-open';
  /** entries or sheets concerned */
  readonly count: number;
}

type Round = { id: string; editionId: string; code: string; state: RoundState };

const ROUNDS = `SELECT id, edition_id AS "editionId", code, state FROM judging.round WHERE edition_id = $1 ORDER BY ordinal`;

/** What stands in the way of a final result, round by round. */
@Injectable()
export class StandingBlockers {
  constructor(
    private readonly closing: Closing,
    private readonly works: RoundWorks,
  ) {}

  async of(reader: Reader, edition: Edition): Promise<StandingBlocker[]> {
    const found: StandingBlocker[] = [];
    const rounds = await rows<Round>(reader, ROUNDS, [edition.id]);
    const ids = rounds.map(({ id }) => id);
    const late = Map.groupBy(await openLateConflicts(reader, ids), ({ roundId }) => roundId);
    for (const round of rounds) {
      const count = late.get(round.id)?.length ?? 0;
      if (round.state === 'closed') found.push(...(await this.since(reader, round, edition)));
      else if (round.state !== 'advanced') found.push({ round: round.code, code: 'round-open', count: 0 });
      else if (count > 0) found.push({ round: round.code, code: 'conflict-after', count });
    }
    return found;
  }

  private async since(reader: Reader, round: Round, edition: Edition): Promise<StandingBlocker[]> {
    const known = await excusing(reader, round.id);
    const signs = planOf(edition, round.code).signatures === true;
    const papers = known(await this.works.paperwork(reader, round.id, signs)).filter(({ excuse }) => excuse === null);
    const since = await this.closing.since(reader, round, edition);
    const count = (code: string) => [...since, ...papers].filter((one) => one.code === code).length;
    const counts = {
      'conflict-since': count('conflict-since'),
      'release-differs': count('release-differs'),
      'signature-missing': count('judge-unsigned') + count('scorekeeper-unsigned'),
      'paper-open': count('paper-open'),
    };
    return (Object.keys(counts) as (keyof typeof counts)[]).flatMap((code) =>
      counts[code] > 0 ? [{ round: round.code, code, count: counts[code] }] : [],
    );
  }
}
