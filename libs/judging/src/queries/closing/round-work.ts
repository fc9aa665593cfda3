import { Injectable } from '@nestjs/common';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { declarationDue } from '#recusal';
import type { Blocker, RoundWork, WorkedDuty } from '../../domain/closing/blockers.js';
import { lateConflicts } from './late-conflicts.js';
import { paperworkIn } from './paperwork.js';

/** judgeId null: nobody is assigned to the entry any more. */
type Line = Omit<WorkedDuty, 'judgeId'> & { roundId: string; judgeId: string | null };

const DUTIES = `SELECT p.round_id AS "roundId", p.entry_id AS "entryId", a.judge_id AS "judgeId", coalesce(s.state, 'none') AS sheet,
    CASE WHEN s.state = 'submitted' THEN s.total END AS total, ${declarationDue('j.person_id', 'p.entry_id')} AS undeclared
  FROM judging.participation p
  LEFT JOIN judging.assignment a ON a.round_id = p.round_id AND a.entry_id = p.entry_id AND a.state = 'active'
  LEFT JOIN judging.judge j ON j.id = a.judge_id
  LEFT JOIN judging.sheet s ON s.assignment_id = a.id
  WHERE p.round_id = ANY ($1::uuid[]) AND p.state <> 'left' ORDER BY p.round_id, p.entry_id, a.judge_id`;

/** What is to do in a round and what is done; its totals are for rules and never leave the server. */
@Injectable()
export class RoundWorks {
  async of(reader: Reader, roundId: string): Promise<RoundWork> {
    return (await this.inAll(reader, [roundId])).get(roundId) ?? { entries: [], duties: [] };
  }

  /** Of several rounds, by their ids; one without entries is missing. */
  async inAll(reader: Reader, roundIds: readonly string[]): Promise<Map<string, RoundWork>> {
    const lines = Map.groupBy(await rows<Line>(reader, DUTIES, [[...roundIds]]), ({ roundId }) => roundId);
    return new Map([...lines].map(([roundId, duties]) => [roundId, workOf(duties)]));
  }

  /** What paper and signatures still hold it up. */
  paperwork(reader: Reader, roundId: string, everySheet: boolean): Promise<Blocker[]> {
    return paperworkIn(reader, roundId, everySheet);
  }

  /** Sheets that count in rounds which have advanced, though their judge must keep away by now. */
  late(reader: Reader, roundIds: readonly string[]): Promise<Blocker[]> {
    return lateConflicts(reader, roundIds);
  }
}

function workOf(lines: readonly Line[]): RoundWork {
  return {
    entries: [...new Set(lines.map(({ entryId }) => entryId))],
    duties: lines.flatMap(({ roundId: _, judgeId, ...duty }) => (judgeId === null ? [] : [{ ...duty, judgeId }])),
  };
}
