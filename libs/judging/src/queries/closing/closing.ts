import { Injectable } from '@nestjs/common';
import type { Edition } from '#competition';
import { fewestSheets } from '#fairness';
import type { Reader } from '#platform/unit-of-work';
import { conflictsOf, conflictsSinceOf, gapsOf, undeclaredOf, unfinishedOf } from '../../domain/closing/blockers.js';
import { pairKey } from '../../domain/pair.js';
import type { RoundState } from '../../domain/round.js';
import { DrawMaterials } from '../draw-material.js';
import { planOf } from '../round-plan.js';
import { type ExcusedBlocker, excusing } from './excuses.js';
import { Results } from './results.js';
import { RoundWorks } from './round-work.js';

type StandingRound = { id: string; editionId: string; code: string; state: RoundState };

/** What stands in the way of closing a round. */
@Injectable()
export class Closing {
  constructor(
    private readonly works: RoundWorks,
    private readonly materials: DrawMaterials,
    private readonly results: Results,
  ) {}

  /** What stands in the way of a round as it is now: of its close, once closed of everything that follows, once advanced of final results. */
  async standing(reader: Reader, round: StandingRound, edition: Edition): Promise<ExcusedBlocker[]> {
    if (round.state === 'open') return this.blockers(reader, round, edition);
    if (round.state === 'closed') return this.since(reader, round, edition);
    const late = await this.works.late(reader, round.state === 'advanced' ? [round.id] : []);
    return late.length === 0 ? [] : (await excusing(reader, round.id))(late);
  }

  /** A tie at the line shows only once nothing else stands: until then nobody knows of it. */
  async blockers(
    reader: Reader,
    round: { id: string; editionId: string; code: string },
    edition: Edition,
  ): Promise<ExcusedBlocker[]> {
    const plan = planOf(edition, round.code);
    const known = await excusing(reader, round.id);
    const work = await this.works.of(reader, round.id);
    const { blocked } = await this.materials.of(reader, round, plan);
    const conflicts = conflictsOf(work, (entryId, judgeId) => blocked.has(pairKey(entryId, judgeId)));
    const paperwork = await this.works.paperwork(reader, round.id, plan.signatures === true);
    const gaps = gapsOf(work, plan.gap ?? null);
    const relations = [...conflicts, ...undeclaredOf(work)];
    const outdated = await this.results.outdated(reader, round.id, plan);
    const found = known([...unfinishedOf(work, fewestSheets(plan)), ...relations, ...gaps, ...paperwork, ...outdated]);
    if (found.some(({ excuse }) => excuse === null)) return found;
    return [...found, ...known(await this.results.ties(reader, round, edition))];
  }

  /** What has come up since a round closed: sheets that must not count, and results let out that are not what counts. */
  async since(
    reader: Reader,
    round: { id: string; editionId: string; code: string },
    edition: Edition,
  ): Promise<ExcusedBlocker[]> {
    const plan = planOf(edition, round.code);
    const known = await excusing(reader, round.id);
    const { blocked } = await this.materials.of(reader, round, plan);
    const work = await this.works.of(reader, round.id);
    const conflicts = conflictsSinceOf(work, (entryId, judgeId) => blocked.has(pairKey(entryId, judgeId)));
    return known([...conflicts, ...(await this.results.outdated(reader, round.id, plan))]);
  }
}
