import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { RoundState } from '../../domain/round.js';

/** A draw of experts that has yet to be revealed, and its round. */
export interface CommittedLot {
  id: string;
  roundId: string;
  editionId: string;
  code: string;
  roundState: RoundState;
}

const COMMITTED = `SELECT l.id, r.id AS "roundId", r.edition_id AS "editionId", r.code, r.state AS "roundState"
  FROM judging.expert_lot l JOIN judging.round r ON r.id = l.round_id WHERE l.state = 'committed' ORDER BY l.id`;

/** Draws that are published and not revealed. */
export function committedLots(reader: Reader): Promise<CommittedLot[]> {
  return rows<CommittedLot>(reader, COMMITTED);
}
