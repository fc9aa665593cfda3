import { Injectable } from '@nestjs/common';
import type { Edition, RoundPlan } from '#competition';
import type { Reader } from '#platform/unit-of-work';
import type { Blocker } from '../../domain/closing/blockers.js';
import { outdatedReleasesOf } from '../../domain/closing/released.js';
import { tiesAtTop, tiesOf } from '../../domain/closing/ties.js';
import { type Standing, standingsOf } from '../../domain/standing.js';
import { Counted } from '../counted.js';
import { wasReopened } from './reopenings.js';
import { releasedValues } from '../released.js';

/** What a round would come to if it closed now; for rules, never for a page. */
@Injectable()
export class Results {
  constructor(private readonly counted: Counted) {}

  /** The standings by the round's rule, from what counts now. */
  async standings(reader: Reader, roundId: string, plan: RoundPlan): Promise<Standing[]> {
    return standingsOf(plan, await this.counted.of(reader, roundId));
  }

  /** Released results of entries that what counts now no longer bears out; nothing is counted while none is out. */
  async outdated(reader: Reader, roundId: string, plan: RoundPlan): Promise<Blocker[]> {
    const released = await releasedValues(reader, roundId);
    return released.length === 0 ? [] : outdatedReleasesOf(released, await this.standings(reader, roundId, plan));
  }

  /** Ties at the line that only a vote can end, where the rules know one; in a last round that was reopened, at the top. */
  async ties(reader: Reader, round: { id: string; code: string }, { plan }: Edition): Promise<Blocker[]> {
    const at = plan.rounds.findIndex(({ code }) => code === round.code);
    const [rule, next] = [plan.rounds[at], plan.rounds[at + 1]];
    if (!rule?.tieLadder.includes('vote')) return [];
    if (rule.advance && next) return tiesOf(rule.advance, next, await this.standings(reader, round.id, rule));
    return (await wasReopened(reader, round.id)) ? tiesAtTop(await this.standings(reader, round.id, rule)) : [];
  }
}
