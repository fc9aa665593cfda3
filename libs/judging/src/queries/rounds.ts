import { Injectable } from '@nestjs/common';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { RoundState } from '../domain/round.js';

/** A round as other contexts know it. */
export interface RoundFact {
  id: string;
  code: string;
  ordinal: number;
  state: RoundState;
  openedAt: Date | null;
  closedAt: Date | null;
}

const ROUNDS = `SELECT id, code, ordinal, state, opened_at AS "openedAt", closed_at AS "closedAt"
  FROM judging.round WHERE edition_id = $1 ORDER BY ordinal`;

/** Where the rounds of an edition stand, for other contexts. */
@Injectable()
export class Rounds {
  /** In the order of play. */
  of(reader: Reader, editionId: string): Promise<RoundFact[]> {
    return rows<RoundFact>(reader, ROUNDS, [editionId]);
  }
}
