import { rows } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import type { PublishedPlan } from '../domain/turn-change.js';

/** All publications of the rounds in which an entry has a turn, of each plan the sittings it is in. */
const PUBLICATIONS = `SELECT p.round_id AS "roundId", p.no, p.reason, p.published_at AS at,
    jsonb_build_object('order', p.plan->'order', 'sessions', jsonb_path_query_array(p.plan,
      '$.sessions[*] ? (exists (@.slots[*] ? (@.entryId == $id)))', jsonb_build_object('id', $1::text))) AS plan,
    EXISTS (SELECT FROM stage.draw d WHERE d.round_id = p.round_id AND d.revealed_at <= p.published_at) AS drawn
  FROM stage.publication p WHERE p.round_id IN (SELECT s.round_id FROM stage.slot t
    JOIN stage.session s ON s.id = t.session_id WHERE t.entry_id = $1::uuid) ORDER BY p.no`;

/** What has gone out of an entry's turns, by round. */
export async function turnPublications(
  reader: Reader,
  entryId: string,
): Promise<(roundId: string) => readonly PublishedPlan[]> {
  const all = await rows<PublishedPlan & { roundId: string }>(reader, PUBLICATIONS, [entryId]);
  const byRound = Map.groupBy(all, ({ roundId }) => roundId);
  return (roundId) => byRound.get(roundId) ?? [];
}
