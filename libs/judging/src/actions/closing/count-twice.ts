import { Injectable } from '@nestjs/common';
import { canonicalHash } from '#fairness';
import { found, refuse } from '#kernel';
import type { Tx } from '#platform/unit-of-work';
import type { BlockerCode } from '../../domain/closing/blockers.js';
import { compareCounts, type Recounted } from '../../domain/closing/recount.js';
import type { Standing } from '../../domain/standing.js';
import { Closing } from '../../queries/closing/closing.js';
import type { ExcusedBlocker } from '../../queries/closing/excuses.js';
import { recountOf } from '../../queries/closing/recount.js';
import { Results } from '../../queries/closing/results.js';
import type { LockedRound } from '../lock-round.js';

/** Standings that a second count bears out. */
export interface CountedTwice {
  standings: Standing[];
  /** entries looked at, every one of which agrees */
  compared: number;
  /** of list, entry, rank and exact value, as each count has them */
  standingsHash: string;
  recountHash: string;
}

/** What must hold before a round closes: nothing stands in the way, and two counts agree. */
@Injectable()
export class CountTwice {
  constructor(
    private readonly closing: Closing,
    private readonly results: Results,
  ) {}

  /** Everything that stood in the way, each with its excuse; `sheets-missing` (409) while one has none. */
  async excused(tx: Tx, { round, edition }: LockedRound): Promise<ExcusedBlocker[]> {
    const all = await this.closing.blockers(tx, round, edition);
    const blockers = all.filter(({ excuse }) => excuse === null);
    if (blockers.length > 0) refuse('conflict', 'sheets-missing', { blockers, count: blockers.length });
    return all;
  }

  /**
   * A closed round's result goes on or out as long as nothing has come up since: no sheet counts whose judge must keep
   * away (`conflict-since`, 409), no entry's released result is another (`release-differs`, 409).
   */
  async settled(tx: Tx, { round, edition }: LockedRound): Promise<void> {
    const since = await this.closing.since(tx, round, edition);
    const of = (code: BlockerCode) => since.filter((one) => one.code === code);
    const [conflicts, outdated] = [of('conflict-since'), of('release-differs')];
    if (conflicts.length > 0) refuse('conflict', 'conflict-since', { blockers: conflicts, count: conflicts.length });
    if (outdated.length > 0) refuse('conflict', 'release-differs', { blockers: outdated, count: outdated.length });
  }

  /** One entry's line of both counts, when nothing stands in its way any more but signatures, which are due at the close. */
  async entry(tx: Tx, locked: LockedRound, entryId: string): Promise<Standing> {
    const { standings } = await this.of(tx, locked);
    const line = found(standings.find((one) => one.entryId === entryId));
    if (line.exact === null) refuse('conflict', 'result-absent', { sheets: line.sheets });
    const all = await this.closing.blockers(tx, locked.round, locked.edition);
    const blockers = all.filter((one) => one.entryId === entryId && one.excuse === null && !isLater(one.code));
    if (blockers.length > 0) refuse('conflict', 'sheets-missing', { blockers, count: blockers.length });
    return line;
  }

  /** Has the database count again; `recount-differs` (409) when the two do not agree in everything. */
  async of(tx: Tx, { round, plan }: LockedRound): Promise<CountedTwice> {
    const standings = await this.results.standings(tx, round.id, plan);
    const recounted = await recountOf(tx, round.id, plan);
    const { compared, differences } = compareCounts(standings, recounted);
    if (differences.length > 0) refuse('conflict', 'recount-differs', { differences, count: differences.length });
    const ours = standings.map(({ listKey, entryId, rank, exact }) => lineOf(listKey, entryId, rank, exact));
    const theirs = inOrderOf(standings, recounted).map((one) => lineOf(one.listKey, one.entryId, one.from, one.exact));
    return { standings, compared, standingsHash: canonicalHash(ours), recountHash: canonicalHash(theirs) };
  }
}

const lineOf = (list: string, entry: string, rank: number | null, exact: string | null) => [
  list,
  entry,
  String(rank ?? ''),
  exact ?? '',
];

function inOrderOf(standings: readonly Standing[], recounted: readonly Recounted[]): Recounted[] {
  const byEntry = new Map(recounted.map((one) => [one.entryId, one]));
  return standings.flatMap(({ entryId }) => byEntry.get(entryId) ?? []);
}

/** What may wait until the round closes, when one entry's result is let out. */
function isLater(code: BlockerCode): boolean {
  return ['release-differs', 'judge-unsigned', 'scorekeeper-unsigned'].includes(code);
}
