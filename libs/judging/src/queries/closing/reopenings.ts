import type { Undone } from '../../domain/closing/reopening.js';
import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';

/** A reopening, or a taking back of an advance, that took place: for the minutes of the next close. */
export interface MinutesReopening {
  undoes: Undone;
  reason: string;
  asker: string;
  askedAt: Date;
  decider: string;
  decidedAt: Date;
}

const CONFIRMED = `SELECT r.undoes, r.reason, a.name AS asker, r.asked_at AS "askedAt", d.name AS decider, r.decided_at AS "decidedAt"
  FROM judging.reopening r JOIN identity.person a ON a.id = r.asked_by JOIN identity.person d ON d.id = r.decided_by
  WHERE r.round_id = $1 AND r.state = 'confirmed' ORDER BY r.decided_at, r.id`;

/** Every time a round was reopened or its advance taken back. */
export function reopeningsOf(reader: Reader, roundId: string): Promise<MinutesReopening[]> {
  return rows<MinutesReopening>(reader, CONFIRMED, [roundId]);
}

/** Whether a round was open again after a close: then it is known where its entries are equal. */
export async function wasReopened(reader: Reader, roundId: string): Promise<boolean> {
  return (await reopeningsOf(reader, roundId)).some(({ undoes }) => undoes === 'close');
}
