import { type Actor, refuse } from '#kernel';
import { row } from '#platform/sql';
import type { Tx } from '#platform/unit-of-work';
import { refuseKeptAway } from '#recusal';
import type { Entry } from '../../domain/entry.js';
import { refuseOwn } from '../../domain/policy.js';
import { ENTRY, NUMBER } from '../../queries/entry/columns.js';

const WHOM = `SELECT ${ENTRY} FROM entry.entry e
  JOIN competition.edition ed ON ed.id = e.edition_id JOIN identity.person p ON p.id = e.lead_id
  WHERE e.edition_id = $1 AND e.state <> 'withdrawn' AND (upper(${NUMBER}) = upper($2) OR p.email = lower($2))
  FOR NO KEY UPDATE OF e`;

/**
 * The entry of this number, or of the lead of this address, locked, for somebody who decides about it: also a draft that
 * nobody else can see. `entrant-unknown` (422); never one's own, or one to keep away from.
 */
export async function entrantAtHand(tx: Tx, actor: Actor, editionId: string, whom: string): Promise<Entry> {
  const entry = await row<Entry>(tx, WHOM, [editionId, whom.normalize('NFKC').trim()]);
  if (!entry) refuse('invalid', 'entrant-unknown', { fields: [{ path: 'whom', code: 'entrant-unknown' }] });
  refuseOwn(actor, entry);
  await refuseKeptAway(tx, actor.personId, [entry.id]);
  return entry;
}
