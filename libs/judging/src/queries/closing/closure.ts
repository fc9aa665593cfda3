import type { Actor } from '#kernel';
import { row } from '#platform/sql';
import type { Reader } from '#platform/unit-of-work';
import { may } from '../../domain/policy.js';
import type { ClosureView, ReopeningView } from './closure.view.js';
import type { ExcusedBlocker } from './excuses.js';

/** A closure as it is kept; what was excused has no names yet. */
type Closure = Omit<ClosureView, 'excused'> & { excused: ExcusedBlocker[] };

const CLOSURE = `SELECT closer.name AS "closedByName", c.compared, c.agreed, c.standings_hash AS "standingsHash", c.head_size IS NOT NULL AS sealed, c.told_at AS "toldAt",
    coalesce((SELECT jsonb_agg(jsonb_build_object('key', e.key, 'code', e.code, 'entryId', e.entry_id, 'judgeId', e.judge_id,
        'sheets', nullif(split_part(e.key, ':', 4), '')::int, 'minimum', NULL,
        'excuse', jsonb_build_object('key', e.key, 'reason', e.reason, 'by', p.name, 'at', e.excused_at))
        ORDER BY e.excused_at, e.key)
      FROM judging.excuse e JOIN identity.person p ON p.id = e.excused_by
      WHERE e.round_id = c.round_id AND e.key = ANY (c.excused)), '[]') AS excused
  FROM judging.closure c JOIN identity.person closer ON closer.id = c.closed_by WHERE c.round_id = $1`;

const ASKED = `SELECT r.undoes, r.reason, r.asked_by AS "askedBy", p.name AS "askedByName", r.asked_at AS "askedAt"
  FROM judging.reopening r JOIN identity.person p ON p.id = r.asked_by WHERE r.round_id = $1 AND r.state = 'asked'`;

/** How a round was closed; null while it is not, and for one that was closed before it was kept. */
export async function closureOf(reader: Reader, roundId: string): Promise<Closure | null> {
  return (await row<Closure>(reader, CLOSURE, [roundId])) ?? null;
}

/** The reopening somebody has asked for, and what the reader may do about it. */
export async function askedReopening(
  reader: Reader,
  actor: Actor,
  { id, editionId }: { id: string; editionId: string },
): Promise<ReopeningView | null> {
  const asked = await row<Omit<ReopeningView, 'can'> & { askedBy: string }>(reader, ASKED, [id]);
  if (!asked) return null;
  const { askedBy, ...told } = asked;
  const confirm = may.confirmReopening(actor, editionId) && askedBy !== actor.personId;
  return { ...told, can: { confirm, withdraw: may.reopenRound(actor, editionId) } };
}
