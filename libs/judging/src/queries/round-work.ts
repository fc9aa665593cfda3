import { Injectable } from '@nestjs/common';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { RoundWork } from '../domain/blockers.js';

interface Duty {
  entryId: string;
  /** null: nobody is assigned to the entry any more */
  judgeId: string | null;
  submitted: boolean;
}

const DUTIES = `SELECT p.entry_id AS "entryId", a.judge_id AS "judgeId", coalesce(s.state = 'submitted', false) AS submitted
  FROM judging.participation p
  LEFT JOIN judging.assignment a ON a.round_id = p.round_id AND a.entry_id = p.entry_id AND a.state = 'active'
  LEFT JOIN judging.sheet s ON s.assignment_id = a.id
  WHERE p.round_id = $1 AND p.state <> 'left' ORDER BY p.entry_id, a.judge_id`;

/** What is to do in a round and what is done, without a single value. */
@Injectable()
export class RoundWorks {
  async of(reader: Reader, roundId: string): Promise<RoundWork> {
    const duties = await rows<Duty>(reader, DUTIES, [roundId]);
    return {
      entries: [...new Set(duties.map((duty) => duty.entryId))],
      duties: duties.flatMap(({ judgeId, ...duty }) => (judgeId === null ? [] : [{ ...duty, judgeId }])),
    };
  }
}
