import type { Actor } from '#kernel';
import type { Tx } from '#platform/unit-of-work';
import type { ExcusedBlocker } from '../../queries/closing/excuses.js';
import type { LockedRound } from '../lock-round.js';
import { storeStandings } from '../store-standings.js';
import type { CountedTwice } from './count-twice.js';

/** What a round closes with. */
interface ClosureParts {
  counted: CountedTwice;
  excused: readonly ExcusedBlocker[];
  at: Date;
}

const CLOSE = 'UPDATE judging.round SET state = $2, closed_at = $3, closing_reason = $4 WHERE id = $1';
const KEEP = `INSERT INTO judging.closure (round_id, closed_by, excused, compared, agreed, standings_hash)
  VALUES ($1, $2, $3, $4, $4, $5)`;

/** Writes the standings of a round that closes, and how it was closed. */
export async function storeClosure(
  tx: Tx,
  actor: Actor,
  { round, next }: LockedRound,
  { counted, excused, at }: ClosureParts,
): Promise<void> {
  await storeStandings(tx, round.id, counted.standings);
  await tx.query('DELETE FROM judging.certainty WHERE round_id = $1', [round.id]);
  await tx.query(CLOSE, [round.id, next, at, reasonsOf(excused)]);
  const keys = excused.map(({ key }) => key);
  await tx.query(KEEP, [round.id, actor.personId, keys, counted.compared, counted.standingsHash]);
}

/** Takes it back when the round reopens; excuses stay for as long as what they excuse, and until the next close which entries stood close to the line. */
export async function eraseClosure(tx: Tx, roundId: string): Promise<void> {
  await tx.query('DELETE FROM judging.closure WHERE round_id = $1', [roundId]);
}

/** The reasons given, each once; null: nothing was missing. */
export function reasonsOf(excused: readonly ExcusedBlocker[]): string | null {
  const reasons = [...new Set(excused.flatMap(({ excuse }) => (excuse ? [excuse.reason] : [])))];
  return reasons.length > 0 ? reasons.join(' / ') : null;
}
