import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { DrawListItemView } from './draw.view.js';

const VOID = `SELECT id, state, mode, frozen_at AS "frozenAt", revealed_at AS "revealedAt", voided_at AS "voidedAt",
    void_reason AS "voidReason"
  FROM stage.draw WHERE round_id = $1 AND state = 'void' ORDER BY frozen_at DESC`;

/** A round's draws that came to nothing, the newest first: for everybody, so that nobody draws until it pleases. */
export function voidDraws(reader: Reader, roundId: string): Promise<DrawListItemView[]> {
  return rows<DrawListItemView>(reader, VOID, [roundId]);
}
