import { Injectable } from '@nestjs/common';
import { row, rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { RoundState } from '../domain/round.js';

/** An entry's place in the last round. Means are exact fractions as text, by criterion code. */
export interface FinalStanding {
  entryId: string;
  listKey: string;
  rank: number;
  exact: string;
  shown: string;
  decidedBy: string | null;
  criteria: Record<string, string>;
}

/** The last round's standings; `closed` false: there are none yet. */
export interface FinalResult {
  /** null: no round is planned */
  round: { id: string; code: string } | null;
  closed: boolean;
  /** whether the chief judge has let the round's result out */
  released: boolean;
  /** whether an entry of the standings has left since the round closed */
  changed: boolean;
  /** by list and rank */
  standings: FinalStanding[];
  /** entries of the round with too few sheets for a result */
  unranked: string[];
}

const LAST = `SELECT id, code, state, EXISTS (SELECT FROM judging.release o
    WHERE o.round_id = r.id AND o.entry_id IS NULL AND o.withdrawn_at IS NULL) AS released,
    EXISTS (SELECT FROM judging.standing s JOIN judging.participation p ON p.round_id = s.round_id AND p.entry_id = s.entry_id
      AND p.state = 'left' WHERE s.round_id = r.id) AS changed
  FROM judging.round r WHERE edition_id = $1 ORDER BY ordinal DESC LIMIT 1`;
const STANDINGS = `SELECT s.entry_id AS "entryId", s.list_key AS "listKey", s.rank, s.exact, s.shown,
    s.decided_by AS "decidedBy", s.criteria
  FROM judging.standing s
  JOIN judging.participation p ON p.round_id = s.round_id AND p.entry_id = s.entry_id AND p.state <> 'left'
  WHERE s.round_id = $1 ORDER BY s.list_key, s.rank, s.entry_id`;

interface LastRound {
  id: string;
  code: string;
  state: RoundState;
  released: boolean;
  changed: boolean;
}

/** What prizes are given by. */
@Injectable()
export class FinalStandings {
  /** The standings of the edition's last round, by list and rank. */
  async of(reader: Reader, editionId: string): Promise<FinalResult> {
    const last = await row<LastRound>(reader, LAST, [editionId]);
    if (!last) return { round: null, closed: false, released: false, changed: false, standings: [], unranked: [] };
    const lines = await rows<Omit<FinalStanding, 'rank'> & { rank: number | null }>(reader, STANDINGS, [last.id]);
    const standings = lines.flatMap((line) => (line.rank === null ? [] : [{ ...line, rank: line.rank }]));
    const unranked = lines.filter((line) => line.rank === null).map((line) => line.entryId);
    const { id, code, state, released, changed } = last;
    const closed = state === 'closed' || state === 'advanced';
    return { round: { id, code }, closed, released, changed, standings, unranked };
  }
}
