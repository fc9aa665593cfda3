import { Injectable } from '@nestjs/common';
import type { Edition, RoundPlan } from '#competition';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { closedUp } from '../../domain/closing/closed-up.js';
import type { Recounted } from '../../domain/closing/recount.js';
import { type Scored, type Standing, standingsOf } from '../../domain/standing.js';
import { Counted } from '../counted.js';
import { planOf } from '../round-plan.js';
import { recountOf } from './recount.js';

/** A round as everything that follows from it needs it. */
export interface CountedRound {
  id: string;
  code: string;
  state: string;
  closed: boolean;
  /** how judges were drawn */
  seed: string | null;
  inputsHash: string | null;
}

/** A round's result from three sides, of the entries that are still in it. */
export interface RoundCount {
  round: CountedRound;
  plan: RoundPlan;
  /** what counts now */
  scored: readonly Scored[];
  /** divisions by entry: they say which criteria an entry is marked by */
  divisions: ReadonlyMap<string, string>;
  /** as the round closed; ranks of entries that left since are closed up */
  stored: readonly Standing[];
  /** whether an entry of the standings has left since */
  changed: boolean;
  /** by the library, from what counts now */
  counted: readonly Standing[];
  /** by the database alone */
  recounted: readonly Recounted[];
  /** how long each count took, in milliseconds */
  took: { library: number; sql: number };
}

const ROUNDS = `SELECT id, code, state, state IN ('closed', 'advanced') AS closed, seed, inputs_hash AS "inputsHash"
  FROM judging.round WHERE edition_id = $1 ORDER BY ordinal`;
const STORED = `SELECT s.entry_id AS "entryId", s.list_key AS "listKey", s.rank, s.exact, s.shown, s.untrimmed,
    s.decided_by AS "decidedBy", s.keys, s.criteria, s.sheets, p.state = 'left' AS gone
  FROM judging.standing s JOIN judging.participation p ON p.round_id = s.round_id AND p.entry_id = s.entry_id
  WHERE s.round_id = $1 ORDER BY s.list_key, s.rank, s.entry_id`;
const DIVISIONS = `SELECT p.entry_id AS id, coalesce(r.division, e.division) AS division
  FROM judging.participation p JOIN entry.entry e ON e.id = p.entry_id LEFT JOIN entry.revision r ON r.id = p.revision_id
  WHERE p.round_id = $1 AND p.state <> 'left'`;

/** Counts the rounds of an edition again, by two means that share nothing, beside what was stored when they closed. */
@Injectable()
export class RoundCounts {
  constructor(private readonly counted: Counted) {}

  /** In the order of play; the same number of statements a round, however many entries it has. */
  async of(reader: Reader, edition: Pick<Edition, 'id' | 'plan'>): Promise<RoundCount[]> {
    const counts: RoundCount[] = [];
    for (const round of await rows<CountedRound>(reader, ROUNDS, [edition.id]))
      counts.push(await this.one(reader, round, planOf(edition, round.code)));
    return counts;
  }

  private async one(reader: Reader, round: CountedRound, plan: RoundPlan): Promise<RoundCount> {
    const stored = await rows<Standing & { gone: boolean }>(reader, STORED, [round.id]);
    const divisions = await rows<{ id: string; division: string }>(reader, DIVISIONS, [round.id]);
    const began = performance.now();
    const scored = await this.counted.of(reader, round.id);
    const counted = standingsOf(plan, scored);
    const half = performance.now();
    const recounted = await recountOf(reader, round.id, plan);
    return {
      ...{ round, plan, scored, counted, recounted },
      divisions: new Map(divisions.map(({ id, division }) => [id, division])),
      stored: closedUp(stored.flatMap(({ gone, ...line }) => (gone ? [] : [line]))),
      changed: stored.some(({ gone }) => gone),
      took: { library: half - began, sql: performance.now() - half },
    };
  }
}
