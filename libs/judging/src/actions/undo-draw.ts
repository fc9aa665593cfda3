import type { Tx } from '#platform/unit-of-work';
import type { RoundState } from '../domain/round.js';
import { RoundEntity } from '../tables/round.entity.js';
import { eraseDraw } from './store-draw.js';

/** Forgets a draw that has not been opened: entrants or panel have changed since. */
export async function undoDraw(tx: Tx, round: RoundEntity, next: RoundState): Promise<void> {
  await eraseDraw(tx, round.id);
  await tx.query('UPDATE judging.participation SET room = NULL WHERE round_id = $1', [round.id]);
  await tx.query('UPDATE judging.panel_seat SET room = NULL WHERE round_id = $1', [round.id]);
  const drawn = { seed: null, inputsHash: null, drawnAt: null };
  await tx.update(RoundEntity, round.id, { state: next, ...drawn });
  Object.assign(round, { state: next, ...drawn });
}
