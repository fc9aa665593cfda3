import type { Tx } from '#platform/unit-of-work';
import type { Standing } from '../domain/standing.js';

const WRITE = `INSERT INTO judging.standing
    (round_id, entry_id, list_key, rank, exact, shown, untrimmed, decided_by, keys, criteria, sheets)
  SELECT $1, "entryId", "listKey", rank, exact, shown, untrimmed, "decidedBy", keys, criteria, sheets
  FROM jsonb_to_recordset($2::jsonb) AS line ("entryId" uuid, "listKey" text, rank int, exact text, shown text,
    untrimmed boolean, "decidedBy" text, keys jsonb, criteria jsonb, sheets int)`;
const SCORED = `UPDATE judging.participation SET state = 'scored' WHERE round_id = $1 AND state = 'entered'`;
const ERASE = 'DELETE FROM judging.standing WHERE round_id = $1';
const UNSCORED = `UPDATE judging.participation SET state = 'entered' WHERE round_id = $1 AND state = 'scored'`;

/** Writes the standings of a round that closes. */
export async function storeStandings(tx: Tx, roundId: string, standings: readonly Standing[]): Promise<void> {
  await tx.query(WRITE, [roundId, JSON.stringify(standings)]);
  await tx.query(SCORED, [roundId]);
}

/** Takes the standings of a round back that reopens. */
export async function eraseStandings(tx: Tx, roundId: string): Promise<void> {
  await tx.query(ERASE, [roundId]);
  await tx.query(UNSCORED, [roundId]);
}
