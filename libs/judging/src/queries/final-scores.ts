import { Injectable } from '@nestjs/common';
import { row, rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { ListCertainty } from '../domain/closing/certainty.js';

/** What one kind of judge gave an entry in the last round: the mean of their totals, two decimals. */
export interface KindScore {
  entryId: string;
  kind: string;
  sheets: number;
  mean: string;
}

/** How sure an entry's place is: ranks it may well have (95 %), and its chance of a prize by rank; null: nobody can tell. */
export interface PlaceRange {
  entryId: string;
  low: number | null;
  high: number | null;
  chance: number | null;
}

const LAST = `(SELECT id FROM judging.round WHERE edition_id = $1 ORDER BY ordinal DESC LIMIT 1)`;
const KINDS = `SELECT a.entry_id AS "entryId", j.kind, count(*)::int AS sheets,
    to_char(round(avg(s.total) / 100, 2), 'FM990.00') AS mean
  FROM judging.assignment a
  JOIN judging.sheet s ON s.assignment_id = a.id AND s.state = 'submitted'
  JOIN judging.judge j ON j.id = a.judge_id
  WHERE a.round_id = ${LAST} AND a.state = 'active'
  GROUP BY a.entry_id, j.kind ORDER BY a.entry_id, j.kind`;
const WEIGHED = `SELECT lists FROM judging.certainty WHERE round_id = ${LAST}`;

/** The last round's scores as a panel looks at them when it decides about prizes. */
@Injectable()
export class FinalScores {
  /** By entry and kind of judge; one statement. */
  byKind(reader: Reader, editionId: string): Promise<KindScore[]> {
    return rows<KindScore>(reader, KINDS, [editionId]);
  }

  /** How sure the places are, as they were weighed when the round closed. */
  async ranges(reader: Reader, editionId: string): Promise<PlaceRange[]> {
    const weighed = await row<{ lists: ListCertainty[] }>(reader, WEIGHED, [editionId]);
    const places = weighed?.lists.flatMap((list) => list.places) ?? [];
    return places.map(({ entryId, low, high, chance }) => ({ entryId, low, high, chance }));
  }
}
