import { Injectable } from '@nestjs/common';
import { type Edition, Editions } from '#competition';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { keptAway } from '#recusal';
import { blockerKey, gapsOf } from '../../domain/closing/blockers.js';
import { planOf } from '../round-plan.js';
import { RoundWorks } from './round-work.js';

/** An entry of an open round whose totals lie far apart. */
export interface OpenGap {
  roundId: string;
  entryId: string;
  /** see `blockerKey` */
  key: string;
}

interface OpenRound {
  id: string;
  editionId: string;
  code: string;
}

const OPEN = `SELECT id, edition_id AS "editionId", code FROM judging.round WHERE state = 'open' ORDER BY id`;
const EXCUSED = 'SELECT round_id AS "roundId", key FROM judging.excuse WHERE round_id = ANY ($1::uuid[])';
const KNOWN = `SELECT e.id, e.title FROM entry.entry e WHERE e.id = ANY ($2::uuid[]) AND NOT ${keptAway('$1::uuid', 'e.id')}`;

/** Gaps that wait for somebody: all sheets of the entry are in, and no excuse says why the marks stand. */
@Injectable()
export class OpenGaps {
  constructor(
    private readonly works: RoundWorks,
    private readonly editions: Editions,
  ) {}

  /** Of open rounds of one edition, all at once; nothing is asked where no rule knows a gap. */
  async of(reader: Reader, edition: Edition, rounds: readonly { id: string; code: string }[]): Promise<OpenGap[]> {
    const ruled = rounds.map(({ id, code }) => ({ id, widest: planOf(edition, code).gap ?? null }));
    const ids = ruled.filter(({ widest }) => widest !== null).map(({ id }) => id);
    if (ids.length === 0) return [];
    const works = await this.works.inAll(reader, ids);
    const excused = await rows<{ roundId: string; key: string }>(reader, EXCUSED, [ids]);
    const settled = new Set(excused.map(({ roundId, key }) => `${roundId} ${key}`));
    return ruled
      .flatMap(({ id: roundId, widest }) => {
        const work = works.get(roundId) ?? { entries: [], duties: [] };
        return gapsOf(work, widest).map((one) => ({ roundId, entryId: one.entryId, key: blockerKey(one) }));
      })
      .filter(({ roundId, key }) => !settled.has(`${roundId} ${key}`));
  }

  /** Of every round that is open in an edition still running. */
  async everywhere(reader: Reader): Promise<{ edition: Edition; code: string; gap: OpenGap }[]> {
    const open = Map.groupBy(await rows<OpenRound>(reader, OPEN), ({ editionId }) => editionId);
    const found = [];
    for (const [editionId, rounds] of open) {
      const edition = await this.editions.byId(reader, editionId);
      if (edition.state === 'archived') continue;
      const codes = new Map(rounds.map(({ id, code }) => [id, code]));
      const gaps = await this.of(reader, edition, rounds);
      found.push(...gaps.map((gap) => ({ edition, code: codes.get(gap.roundId) ?? '', gap })));
    }
    return found;
  }
}

/** Titles of the entries, by their ids, without those that the person must keep away from. */
export async function titlesKnownTo(
  reader: Reader,
  personId: string | null,
  entries: readonly string[],
): Promise<Map<string, string>> {
  if (entries.length === 0) return new Map();
  const known = await rows<{ id: string; title: string }>(reader, KNOWN, [personId, [...entries]]);
  return new Map(known.map(({ id, title }) => [id, title]));
}
