import { Injectable } from '@nestjs/common';
import type { RoundPlan } from '#competition';
import { fewestSheets } from '#fairness';
import type { Reader } from '#platform/unit-of-work';
import { type Blocker, blockersOf } from '../domain/blockers.js';
import { type Standing, standingsOf } from '../domain/standing.js';
import { Counted } from './counted.js';
import { RoundWorks } from './round-work.js';

/** What closing a round now would mean. */
@Injectable()
export class Closing {
  constructor(
    private readonly works: RoundWorks,
    private readonly counted: Counted,
  ) {}

  /** What stands in the way. */
  async blockers(reader: Reader, roundId: string, plan: RoundPlan): Promise<Blocker[]> {
    return blockersOf(await this.works.of(reader, roundId), fewestSheets(plan));
  }

  /** The standings by the round's rule, from what counts now. */
  async standings(reader: Reader, roundId: string, plan: RoundPlan): Promise<Standing[]> {
    return standingsOf(plan, await this.counted.of(reader, roundId));
  }
}
