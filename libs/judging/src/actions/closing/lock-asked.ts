import { found, refuse } from '#kernel';
import { row } from '#platform/sql';
import type { Reader, Tx } from '#platform/unit-of-work';
import { type Undone, UNDOING } from '../../domain/closing/reopening.js';
import { ReopeningEntity } from '../../tables/reopening.entity.js';

/** The reopening somebody has asked for in a round, which is locked; 404 where there is none. */
export async function lockAsked(tx: Tx, roundId: string): Promise<ReopeningEntity> {
  return found(await tx.findOneBy(ReopeningEntity, { roundId, state: 'asked' }));
}

const WISH = `SELECT coalesce(o.undoes, CASE r.state WHEN 'advanced' THEN 'advance' ELSE 'close' END) AS undoes
  FROM judging.round r LEFT JOIN judging.reopening o ON o.round_id = r.id AND o.state = 'asked' WHERE r.id = $1`;

/** The verb of what is asked for in a round, to lock it by; of what could be asked for while nothing is. */
export async function verbAsked(reader: Reader, roundId: string): Promise<(typeof UNDOING)[Undone]> {
  const wish = found(await row<{ undoes: Undone }>(reader, WISH, [roundId]));
  return UNDOING[wish.undoes];
}

const ASKED = `SELECT r.undoes FROM judging.reopening r WHERE r.round_id = $1 AND r.state = 'asked'`;
const BEFORE = `SELECT r.undoes FROM judging.reopening r JOIN judging.round b ON b.id = r.round_id
  WHERE b.edition_id = $1 AND b.ordinal < $2 AND r.state = 'asked' AND r.undoes = 'advance' LIMIT 1`;

/** Nothing is built on a close that somebody asks to undo: `reopening-asked` (409). */
export async function refuseReopeningAsked(reader: Reader, roundId: string): Promise<void> {
  if (await row(reader, ASKED, [roundId])) refuse('conflict', 'reopening-asked');
}

/** Nor on an advance: `taking-back-asked` (409). */
export async function refuseTakingBackAsked(
  reader: Reader,
  { editionId, ordinal }: { editionId: string; ordinal: number },
): Promise<void> {
  if (await row(reader, BEFORE, [editionId, ordinal])) refuse('conflict', 'taking-back-asked');
}
